package org.zhengtong.portal.map.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.kernel.Typed;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.portal.map.GeoBox;
import org.zhengtong.portal.map.PlaceId;
import org.zhengtong.portal.map.PlaceKind;
import org.zhengtong.portal.map.entity.Place;

/** All places. */
@ApplicationScoped
public class Places {

    private static final String FOUND = " from Place p where p.kind in :kinds and (:gone = true or p.open = true)"
            + " and (:county = true or p.unitId in :units)"
            + " and (:text is null or lower(p.nameZh) like :text escape '!' or lower(p.nameEn) like :text escape '!'"
            + " or lower(p.addressZh) like :text escape '!' or lower(p.addressEn) like :text escape '!')";

    /** What most people look for stands first. */
    private static final String IN_ORDER =
            " order by case p.kind when 'OFFICE' then 0 when 'CLINIC' then 1 when 'SCHOOL'"
                    + " then 2 when 'SERVICE_POINT' then 3 when 'SCENIC' then 4 else 5 end, p.id";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public Place add(Place place) {
        entities.persist(place);
        return place;
    }

    public Place get(PlaceId id) {
        return find(id, LockModeType.NONE);
    }

    public Place locked(PlaceId id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Place find(PlaceId id, LockModeType lock) {
        var place = entities.find(Place.class, id.value(), lock);
        if (place == null) {
            throw new NotFound(Place.class, id);
        }
        return place;
    }

    /**
     * By name.
     *
     * @param text part of a name or address; null for all
     * @param gone closed ones too
     */
    public Page<Place> page(
            Collection<PlaceKind> kinds, String text, DataScope scope, boolean gone, Page.Request asked) {
        var count = entities.createQuery("select count(p)" + FOUND, Long.class);
        var rows = entities.createQuery("select p" + FOUND + IN_ORDER, Place.class);
        for (var query : List.of(count, rows)) {
            query.setParameter("kinds", kinds)
                    .setParameter("gone", gone)
                    .setParameter("county", scope.county())
                    .setParameter("units", scope.unitsOrNone())
                    .setParameter("text", text == null || text.isBlank() ? null : Typed.anywhere(text));
        }
        var total = count.getSingleResult();
        var page = asked.within(total);
        rows.setFirstResult(page.first()).setMaxResults(page.size());
        return new Page<>(rows.getResultList(), total, page.first(), page.size());
    }

    /** The open office of a unit that has the lowest number: where people go. */
    public Optional<Place> officeOf(long unit) {
        return entities.createQuery(
                        "select p from Place p where p.unitId = :unit and p.kind = :office and p.open = true order by p.id",
                        Place.class)
                .setParameter("unit", unit)
                .setParameter("office", PlaceKind.OFFICE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Open ones within a box, those nearest to its middle first; see {@link #within}. */
    public List<Place> nearest(GeoBox box, Collection<PlaceKind> kinds, int most) {
        var middle = box.centre();
        var lean = Math.cos(Math.toRadians(middle.latitude()));
        return within(
                        box,
                        kinds,
                        " order by (p.latitude - :latitude) * (p.latitude - :latitude)"
                                + " + (p.longitude - :longitude) * (p.longitude - :longitude) * :lean, p.id")
                .setParameter("latitude", middle.latitude())
                .setParameter("longitude", middle.longitude())
                .setParameter("lean", lean * lean)
                .setMaxResults(most)
                .getResultList();
    }

    /** Open ones within a box, which the index of latitude and longitude answers. */
    public List<Place> within(GeoBox box, Collection<PlaceKind> kinds, int most) {
        return within(box, kinds, " order by p.id").setMaxResults(most).getResultList();
    }

    private TypedQuery<Place> within(GeoBox box, Collection<PlaceKind> kinds, String order) {
        return entities.createQuery(
                        "select p from Place p where p.latitude between :south and :north"
                                + " and p.longitude between :west and :east and p.kind in :kinds and p.open = true"
                                + order,
                        Place.class)
                .setParameter("south", box.south())
                .setParameter("north", box.north())
                .setParameter("west", box.west())
                .setParameter("east", box.east())
                .setParameter("kinds", kinds);
    }

    public long countOpen() {
        return entities.createQuery("select count(p) from Place p where p.open = true", Long.class)
                .getSingleResult();
    }

    /** By number. @param after the number of the last one before */
    public List<Place> openAfter(long after, int most) {
        return entities.createQuery(
                        "select p from Place p where p.open = true and p.id > :after order by p.id", Place.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    public boolean isNameTaken(PlaceKind kind, String nameZh, PlaceId butBy) {
        return entities.createQuery(
                                "select count(p) from Place p where p.kind = :kind and p.nameZh = :name"
                                        + " and p.open = true and p.id <> :own",
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("name", nameZh)
                        .setParameter("own", butBy == null ? -1L : butBy.value())
                        .getSingleResult()
                > 0;
    }
}
