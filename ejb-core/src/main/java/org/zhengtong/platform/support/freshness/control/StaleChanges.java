package org.zhengtong.platform.support.freshness.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.zhengtong.platform.support.freshness.entity.StaleChange;

/** The kept changes: those of the last minutes. */
@ApplicationScoped
public class StaleChanges {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void add(StaleChange change) {
        entities.persist(change);
    }

    /** In their order. */
    public List<StaleChange> after(long id, int most) {
        return entities.createQuery("select c from StaleChange c where c.id > :id order by c.id", StaleChange.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    public void forgetUpTo(long id) {
        entities.createQuery("delete from StaleChange c where c.id <= :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
