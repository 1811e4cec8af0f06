package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.Reading;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.workflow.entity.PersonAtStep;
import org.zhengtong.workflow.entity.ReadingReceipt;

/** Who has opened which step. */
@Dependent
public class Readings {

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    public boolean has(StepId step, AccountId person) {
        return em.find(ReadingReceipt.class, new PersonAtStep(step, person)) != null;
    }

    public void add(StepId step, AccountId person, Instant at) {
        em.persist(new ReadingReceipt(new PersonAtStep(step, person), at));
    }

    public List<Reading> of(StepId step) {
        return em.createQuery(
                        "select r.reader.person, r.at from ReadingReceipt r where r.reader.stepId = :step"
                                + " order by r.at, r.reader.person",
                        Object[].class)
                .setParameter("step", step.value())
                .getResultStream()
                .map(row -> new Reading(new AccountId((Long) row[0]), (Instant) row[1]))
                .toList();
    }
}
