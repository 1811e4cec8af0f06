package org.zhengtong.platform.support.worktime.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.support.worktime.entity.HolidayYear;

/** All years whose holidays are known: a dozen rows. */
@Dependent
public class HolidayYears {

    @PersistenceContext
    EntityManager em;

    public List<HolidayYear> all() {
        return em.createQuery("select y from HolidayYear y order by y.year", HolidayYear.class)
                .getResultList();
    }

    /** Changes with every import, on whichever node it happens. */
    List<Long> ids() {
        return em.createQuery("select y.id from HolidayYear y order by y.id", Long.class)
                .getResultList();
    }

    public Optional<HolidayYear> find(int year) {
        return em.createQuery("select y from HolidayYear y where y.year = :year", HolidayYear.class)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    public void add(HolidayYear year) {
        em.persist(year);
        em.flush();
    }

    /** The old row must be gone before the new one comes: a year exists once. */
    public void remove(HolidayYear year) {
        em.remove(year);
        em.flush();
    }
}
