package org.zhengtong.portal.weather.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.weather.entity.Observation;

/** All readings. */
@ApplicationScoped
public class Observations {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void add(Observation observation) {
        entities.persist(observation);
    }

    public boolean hasOneAt(Instant at) {
        return entities.createQuery("select count(o) from Observation o where o.observedAt = :at", Long.class)
                        .setParameter("at", at)
                        .getSingleResult()
                > 0;
    }

    public Optional<Observation> latest() {
        return entities.createQuery("select o from Observation o order by o.observedAt desc", Observation.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** In the order of time. */
    public List<Observation> since(Instant from, int most) {
        return entities.createQuery(
                        "select o from Observation o where o.observedAt >= :from order by o.observedAt",
                        Observation.class)
                .setParameter("from", from)
                .setMaxResults(most)
                .getResultList();
    }

    /** The latest first. */
    public Page<Observation> page(Page.Request asked) {
        var total = entities.createQuery("select count(o) from Observation o", Long.class)
                .getSingleResult();
        var page = asked.within(total);
        var rows = entities.createQuery("select o from Observation o order by o.observedAt desc", Observation.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page.first(), page.size());
    }
}
