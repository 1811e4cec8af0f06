package org.zhengtong.portal.map.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.zhengtong.portal.map.GeoPoint;
import org.zhengtong.portal.map.MapShape;
import org.zhengtong.portal.map.ShapeKind;
import org.zhengtong.portal.map.entity.Shape;

/** The ground of the map, from memory: it is laid once. */
@ApplicationScoped
public class Shapes {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    private volatile List<MapShape> known = List.of();

    public void add(Shape shape) {
        entities.persist(shape);
    }

    /** Townships first, then rivers and roads. */
    public List<MapShape> all() {
        if (known.isEmpty()) {
            known = entities.createQuery("select s from Shape s order by s.sortOrder", Shape.class)
                    .getResultStream()
                    .map(Shape::view)
                    .toList();
        }
        return known;
    }

    public Optional<MapShape> county() {
        return all().stream().filter(each -> each.kind() == ShapeKind.COUNTY).findFirst();
    }

    /** Where the county's outline is not known yet, every place counts as within. */
    public boolean isWithin(GeoPoint point) {
        return county().map(outline -> outline.encloses(point)).orElse(true);
    }
}
