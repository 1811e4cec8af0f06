package org.zhengtong.web.intranet.map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.portal.map.PlaceKind;
import org.zhengtong.portal.map.PlaceView;
import org.zhengtong.portal.map.boundary.PlaceDesk;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** The places within the editor's reach, by kind and name. */
@Named
@RequestScoped
public class PlacesPage {

    private static final int ROWS = 20;

    @Inject
    PlaceDesk desk;

    @Inject
    Directory directory;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Page<PlaceView> page;

    public void open() {
        getPage();
    }

    public Page<PlaceView> getPage() {
        if (page == null) {
            page = desk.all(kinds(), getText(), PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    public String getText() {
        return PageNumber.text(parameters, "q");
    }

    public String getKind() {
        return parameters.get("kind");
    }

    public List<Option> getKindOptions() {
        return Option.of(words(), PlaceKind.values());
    }

    public String unitOf(PlaceView place) {
        return directory
                .unit(place.unit())
                .map(UnitView::shortName)
                .map(words()::of)
                .orElse("");
    }

    private Set<PlaceKind> kinds() {
        var all = EnumSet.allOf(PlaceKind.class);
        return all.stream()
                .filter(each -> each.name().equals(getKind()))
                .findFirst()
                .<Set<PlaceKind>>map(EnumSet::of)
                .orElse(all);
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
