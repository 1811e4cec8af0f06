package org.zhengtong.web.intranet.map;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.portal.map.PlaceForm;
import org.zhengtong.portal.map.PlaceId;
import org.zhengtong.portal.map.PlaceKind;
import org.zhengtong.portal.map.PlaceView;
import org.zhengtong.portal.map.boundary.PlaceDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** The form of a place: empty for a new one. */
@Named("placeEditPage")
@ViewScoped
public class EditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PlaceDesk desk;

    @Inject
    transient Directory directory;

    @Inject
    transient Caller caller;

    private PlaceForm form = new PlaceForm();
    private boolean open = true;

    @PostConstruct
    void read() {
        var id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        if (id != null) {
            if (!id.matches("\\d{1,15}")) {
                throw new NotFound(PlaceView.class, id);
            }
            var place = desk.get(new PlaceId(Long.parseLong(id)));
            form = PlaceForm.of(place);
            open = place.open();
        }
    }

    /** Whoever keeps no place does not see the empty form either. */
    public void requireRight() {
        desk.all(List.of(PlaceKind.OFFICE), null, new Page.Request(0, 1));
    }

    public void save() {
        if (isFresh()) {
            desk.add(form);
        } else {
            desk.change(form);
        }
        News.tell("map_index.done.saved", form.getNameZh());
        Redirect.to("/map/");
    }

    public void close() {
        desk.close(form.id());
        News.tell("map_index.done.closed", form.getNameZh());
        Redirect.to("/map/");
    }

    public boolean isFresh() {
        return form.id() == null;
    }

    /** Whether it can still be taken off the map. */
    public boolean isClosable() {
        return !isFresh() && open;
    }

    /** Units within reach. */
    public List<Option> getUnits() {
        var scope = caller.scope(Permission.MAP_EDIT);
        var words = words();
        return directory.openUnits().stream()
                .filter(unit -> scope.covers(unit.id()))
                .map(unit -> new Option(String.valueOf(unit.id()), words.of(unit.name())))
                .toList();
    }

    public List<Option> getKinds() {
        return Option.of(words(), PlaceKind.values());
    }

    public PlaceForm getForm() {
        return form;
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
