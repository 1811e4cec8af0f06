package org.zhengtong.portal.map.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.kernel.PublicPagesStale;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.portal.map.PlaceForm;
import org.zhengtong.portal.map.PlaceId;
import org.zhengtong.portal.map.PlaceImport;
import org.zhengtong.portal.map.PlaceKind;
import org.zhengtong.portal.map.PlaceRule;
import org.zhengtong.portal.map.PlaceView;
import org.zhengtong.portal.map.control.FindablePlaces;
import org.zhengtong.portal.map.control.PlaceFile;
import org.zhengtong.portal.map.control.PlaceRows;
import org.zhengtong.portal.map.control.Places;
import org.zhengtong.portal.map.control.Shapes;
import org.zhengtong.portal.map.entity.Place;

/** Editors keep the places of the units in their reach. */
@Stateless
@DenyAll
public class PlaceDesk {

    private static final String EDIT = "map.edit";
    private static final PublicPagesStale MAP = new PublicPagesStale(List.of("/map"));

    @Inject
    Places places;

    @Inject
    PlaceRows rows;

    @Inject
    Shapes shapes;

    @Inject
    FindablePlaces findable;

    @Inject
    Caller caller;

    @Inject
    Event<PublicPagesStale> stale;

    /** @param text part of a name or address; null for all */
    @RolesAllowed(EDIT)
    public Page<PlaceView> all(Collection<PlaceKind> kinds, String text, Page.Request page) {
        return places.page(kinds, text, caller.scope(EDIT), true, page).map(Place::view);
    }

    @RolesAllowed(EDIT)
    public PlaceView get(PlaceId id) {
        return reached(places.get(id)).view();
    }

    @RolesAllowed(EDIT)
    @Audited("map.add")
    public PlaceId add(@Valid PlaceForm told) {
        requireSound(told);
        var place = places.add(new Place(told));
        findable.tell(place);
        stale.fire(pagesWith(place));
        return place.id();
    }

    @RolesAllowed(EDIT)
    @Audited("map.change")
    public PlaceId change(@Valid PlaceForm told) {
        var place = reached(places.locked(told.id()));
        place.requireUnchanged(told.version());
        requireSound(told);
        place.describe(told);
        findable.tell(place);
        stale.fire(pagesWith(place));
        return place.id();
    }

    /** It is gone, and no longer found. */
    @RolesAllowed(EDIT)
    @Audited("map.close")
    public void close(PlaceId id) {
        var place = reached(places.locked(id));
        place.close();
        findable.tell(place);
        stale.fire(pagesWith(place));
    }

    /** Takes the whole file, or says line by line why not. @param text CSV with a heading */
    @RolesAllowed(EDIT)
    @Audited("map.import")
    public PlaceImport take(String text) {
        var faults = new ArrayList<PlaceImport.Fault>();
        var forms = rows.read(PlaceFile.rows(text), caller.scope(EDIT), faults);
        if (!faults.isEmpty()) {
            return new PlaceImport(0, faults);
        }
        forms.forEach(each -> findable.tell(places.add(new Place(each))));
        stale.fire(PublicPagesStale.ALL);
        return new PlaceImport(forms.size(), faults);
    }

    /** The page of a unit leads to its office. */
    private static PublicPagesStale pagesWith(Place place) {
        return place.view().kind() == PlaceKind.OFFICE ? PublicPagesStale.ALL : MAP;
    }

    private void requireSound(PlaceForm told) {
        PlaceRule.UNIT_OUT_OF_REACH.require(caller.scope(EDIT).covers(told.getUnit()));
        PlaceRule.OUTSIDE_COUNTY.require(shapes.isWithin(told.at()));
        PlaceRule.NAME_TAKEN.require(
                !places.isNameTaken(told.getKind(), told.name().zh(), told.id()));
    }

    private Place reached(Place place) {
        if (!caller.scope(EDIT).covers(place.unit())) {
            throw new NotFound(Place.class, place.id());
        }
        return place;
    }
}
