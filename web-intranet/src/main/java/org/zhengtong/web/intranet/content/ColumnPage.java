package org.zhengtong.web.intranet.content;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.portal.content.ColumnForm;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.UpdateCycle;
import org.zhengtong.portal.content.boundary.ColumnDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.forms.Submissions;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** One column: a new one below another, or one that is there. */
@Named("siteColumnPage")
@ViewScoped
public class ColumnPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String NUMBER = "\\d{1,18}";

    @Inject
    transient ColumnDesk desk;

    @Inject
    transient Directory directory;

    @Inject
    transient Submissions submissions;

    private ColumnForm form = new ColumnForm();
    private ColumnView column;
    private ColumnView parent;

    @PostConstruct
    void read() {
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        var id = number(asked.get("column"));
        if (id != null) {
            column = desk.column(id);
            form = ColumnForm.of(column);
            return;
        }
        var below = number(asked.get("below"));
        if (below != null) {
            parent = desk.column(below);
            form.setParent(below);
            form.setSite(parent.site());
            form.setKind(parent.kind());
            form.setUnit(parent.unit());
            form.setCycle(parent.cycle());
            form.setReviewed(parent.reviewed());
        } else if (Site.INTRANET.name().equals(asked.get("site"))) {
            form.setSite(Site.INTRANET);
        }
    }

    private static Long number(String given) {
        return given != null && given.matches(NUMBER) ? Long.valueOf(given) : null;
    }

    /** Asked before anything is written: whoever arranges no columns sees none of it. */
    public void open() {
        desk.mayEntrust();
    }

    public void save() {
        Redirect.to(submissions.once(() -> {
            if (isFresh()) {
                desk.open(form);
            } else {
                desk.change(form);
            }
            News.tell("content_columns.done.saved");
            return getBack();
        }));
    }

    public void close() {
        Redirect.to(submissions.once(() -> {
            desk.close(column.id(), !column.closed());
            News.tell("content_columns.done.saved");
            return getBack();
        }));
    }

    public boolean isFresh() {
        return form.id() == null;
    }

    public boolean isMayEntrust() {
        return desk.mayEntrust();
    }

    public String getBack() {
        return "/content/columns?site=" + form.getSite();
    }

    public ColumnForm getForm() {
        return form;
    }

    /** Null for a new one. */
    public ColumnView getColumn() {
        return column;
    }

    /** The one that a new column is opened below; null otherwise. */
    public ColumnView getParent() {
        return parent;
    }

    public List<Option> getKinds() {
        return Option.of(words(), ColumnKind.values());
    }

    public List<Option> getCycles() {
        return Option.of(words(), UpdateCycle.values());
    }

    public List<Option> getUnits() {
        var words = words();
        return directory.openUnits().stream()
                .map(each -> new Option(String.valueOf(each.id()), words.of(each.name())))
                .toList();
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
