package org.zhengtong.portal.map.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.portal.map.Directions;
import org.zhengtong.portal.map.GeoBox;
import org.zhengtong.portal.map.GeoPoint;
import org.zhengtong.portal.map.MapShape;
import org.zhengtong.portal.map.NearPlace;
import org.zhengtong.portal.map.PlaceId;
import org.zhengtong.portal.map.PlaceKind;
import org.zhengtong.portal.map.PlaceView;
import org.zhengtong.portal.map.control.Places;
import org.zhengtong.portal.map.control.Shapes;
import org.zhengtong.portal.map.control.Wayfinding;
import org.zhengtong.portal.map.entity.Place;

/** The map as everybody may see it. */
@Stateless
@DenyAll
public class CountyMap {

    /** More dots than this are no picture any more. */
    private static final int MOST_DOTS = 2_000;

    @Inject
    Places places;

    @Inject
    Shapes shapes;

    @Inject
    Wayfinding ways;

    /** What the ground is drawn from; empty where nobody has laid it. */
    @PermitAll
    public List<MapShape> shapes() {
        return shapes.all();
    }

    /** @param text part of a name or address; null for all */
    @PermitAll
    public Page<PlaceView> places(Collection<PlaceKind> kinds, String text, Page.Request page) {
        return places.page(kinds, text, DataScope.COUNTY, false, page).map(Place::view);
    }

    /** Every open place within the box. */
    @PermitAll
    public List<PlaceView> dots(GeoBox box, Collection<PlaceKind> kinds) {
        return places.within(box, kinds, MOST_DOTS).stream().map(Place::view).toList();
    }

    /** The nearest first. @param metres how far one looks */
    @PermitAll
    public Page<NearPlace> near(GeoPoint point, double metres, Collection<PlaceKind> kinds, Page.Request asked) {
        var all = ways.near(point, metres, kinds);
        var page = asked.within(all.size());
        var until = Math.min(all.size(), page.first() + page.size());
        return new Page<>(all.subList(Math.min(page.first(), until), until), all.size(), page.first(), page.size());
    }

    /** @throws NotFound also for one that is gone */
    @PermitAll
    public PlaceView place(PlaceId id) {
        var place = places.get(id);
        if (!place.isOpen()) {
            throw new NotFound(Place.class, id);
        }
        return place.view();
    }

    /** Where the office of a unit is; empty where nobody has put it on the map. */
    @PermitAll
    public Optional<PlaceView> officeOf(long unit) {
        return places.officeOf(unit).map(Place::view);
    }

    @PermitAll
    public Directions directions(PlaceId from, PlaceId to) {
        return ways.between(place(from), place(to));
    }
}
