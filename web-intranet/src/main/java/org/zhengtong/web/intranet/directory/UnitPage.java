package org.zhengtong.web.intranet.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.zhengtong.platform.security.directory.UnitForm;
import org.zhengtong.platform.security.directory.UnitKey;
import org.zhengtong.platform.security.directory.UnitKind;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.directory.boundary.UnitDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** A unit to be set up below another one, or one to be changed, moved and closed. */
@Named
@RequestScoped
public class UnitPage {

    @Inject
    UnitDesk desk;

    @Inject
    Directory directory;

    @Inject
    UnitOptions options;

    @Inject
    Submissions submissions;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private UnitView unit;
    private UnitForm form;
    private String above;

    /** Refuses those who don't keep the directory, and units that don't exist. */
    public void open() {
        getForm();
    }

    /** Null while a new one is set up. */
    public UnitView getUnit() {
        if (unit == null && code() != null) {
            unit = desk.unit(key());
        }
        return unit;
    }

    public UnitForm getForm() {
        if (form == null) {
            form = getUnit() == null ? fresh() : UnitForm.of(getUnit());
        }
        return form;
    }

    /** Behind its last neighbour, unless told otherwise. */
    private UnitForm fresh() {
        var parent = desk.unit(new UnitKey(parameters.getOrDefault("below", top())));
        var fresh = new UnitForm();
        fresh.setParent(parent.code());
        fresh.setOrder(directory.openUnits().stream()
                        .filter(each -> Objects.equals(each.parent(), parent.id()))
                        .mapToInt(UnitView::order)
                        .max()
                        .orElse(parent.order())
                + 1);
        return fresh;
    }

    private String top() {
        return directory.openUnits().get(0).code();
    }

    /** The state that the page was shown with: what is sent belongs to it. */
    public String getSeen() {
        var sent = parameters.get("seen");
        return sent != null && sent.matches("\\d{1,9}")
                ? sent
                : String.valueOf(getUnit().version());
    }

    public void save() {
        if (getUnit() == null) {
            once("directory_unit.created", () -> desk.create(form));
        } else {
            once("directory_unit.changed", () -> {
                desk.change(key(), seen(), form);
                return key();
            });
        }
    }

    public void move() {
        once("directory_unit.moved", () -> {
            desk.move(key(), seen(), new UnitKey(above));
            return key();
        });
    }

    public void close() {
        var parent = directory.unit(getUnit().parent()).map(UnitView::code).orElseGet(this::top);
        once("directory_unit.closed", () -> {
            desk.close(key(), seen());
            return new UnitKey(parent);
        });
    }

    public boolean isCounty() {
        return getUnit() != null && getUnit().kind() == UnitKind.COUNTY;
    }

    public List<Option> getKinds() {
        return Option.of(
                Words.in(Language.current()),
                Arrays.stream(UnitKind.values())
                        .filter(kind -> kind != UnitKind.COUNTY)
                        .toArray(UnitKind[]::new));
    }

    public List<Option> getUnits() {
        return options.byCode();
    }

    public String getAbove() {
        return above == null && getUnit() != null && getUnit().parent() != null
                ? directory.unit(getUnit().parent()).map(UnitView::code).orElse(null)
                : above;
    }

    public void setAbove(String chosen) {
        above = chosen;
    }

    private void once(String news, Supplier<UnitKey> work) {
        Redirect.to(submissions.once(() -> {
            var shown = work.get();
            News.tell(news);
            return "/directory/?unit=" + shown.code();
        }));
    }

    private int seen() {
        return Integer.parseInt(getSeen());
    }

    private UnitKey key() {
        return new UnitKey(code());
    }

    private String code() {
        return PageNumber.text(parameters, "unit");
    }
}
