package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.workflow.StandInId;
import org.zhengtong.platform.support.workflow.StandInView;
import org.zhengtong.workflow.entity.StandIn;

/** Who stands in for whom. */
@Dependent
public class StandIns {

    private static final String NOT_ENDED = "select i from StandIn i where i.endedAt is null and i.toDay >= :today";

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    @Inject
    Clock clock;

    public void add(StandIn standIn) {
        em.persist(standIn);
    }

    public StandIn get(StandInId id) {
        var found = em.find(StandIn.class, id.value());
        if (found == null) {
            throw new NotFound(StandIn.class, id);
        }
        return found;
    }

    /** Where a person is principal or deputy, now or later. */
    public List<StandInView> of(AccountId person) {
        return views(NOT_ENDED + " and (i.deputy = :person or i.principal = :person) order by i.fromDay, i.id", person);
    }

    /** Those for whom a person may act today. */
    List<StandInView> today(AccountId deputy) {
        return views(NOT_ENDED + " and i.fromDay <= :today and i.deputy = :person order by i.id", deputy);
    }

    private List<StandInView> views(String query, AccountId person) {
        return em.createQuery(query, StandIn.class)
                .setParameter("person", person.value())
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .map(StandIn::view)
                .toList();
    }
}
