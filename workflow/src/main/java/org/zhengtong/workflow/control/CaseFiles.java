package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hibernate.engine.spi.SessionImplementor;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.persistence.Turns;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.CaseView;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.SubjectKey;
import org.zhengtong.workflow.entity.CaseFile;
import org.zhengtong.workflow.entity.Step;

/**
 * All cases. Who moves one locks its row first and holds it to the end of the transaction; cases and steps are loaded
 * as entities only behind that lock, everything else reads columns. So nothing that a transaction read before the
 * lock can pass for the truth after it.
 */
@Dependent
public class CaseFiles {

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    @Inject
    Turns turns;

    /**
     * Written at once: of several cases that are started in one transaction, each has its row before anything that
     * refers to it by its id alone, in whatever order the rest is written.
     */
    public void add(CaseFile file) {
        em.persist(file);
        em.flush();
    }

    public boolean exists(CaseKey key) {
        return em.createQuery(
                                "select count(c) from CaseFile c where c.system = :system and c.number = :number",
                                Long.class)
                        .setParameter("system", key.system())
                        .setParameter("number", key.number())
                        .getSingleResult()
                > 0;
    }

    public Optional<CaseView> view(CaseKey key) {
        return em.createQuery("""
                        select c.titleZh, c.titleEn, c.summary, c.process, c.processVersion, c.form, c.startedBy,
                        c.startedAt, c.suspendedFor, c.endedAt from CaseFile c
                        where c.system = :system and c.number = :number""", Object[].class)
                .setParameter("system", key.system())
                .setParameter("number", key.number())
                .getResultStream()
                .findFirst()
                .map(row -> view(key, row));
    }

    private static CaseView view(CaseKey key, Object[] row) {
        return new CaseView(
                key,
                new Bilingual((String) row[0], (String) row[1]),
                (String) row[2],
                (String) row[3],
                (Integer) row[4],
                (String) row[5],
                new AccountId((Long) row[6]),
                (Instant) row[7],
                (String) row[8],
                (Instant) row[9]);
    }

    public CaseFile lock(CaseKey key) {
        return inHand(CaseFile.class, file -> file.key().equals(key))
                .or(() -> locked(
                        "c.system = :system and c.number = :number",
                        Map.of("system", key.system(), "number", key.number())))
                .orElseThrow(() -> new NotFound(CaseFile.class, key.auditName()));
    }

    /** The case of a step, in one query. */
    public CaseFile lock(StepId step) {
        return find(step).orElseThrow(() -> new NotFound(CaseFile.class, step));
    }

    public Optional<CaseFile> find(StepId step) {
        return inHand(Step.class, each -> step.equals(each.id()))
                .map(Step::caseFile)
                .or(() -> locked(step));
    }

    private Optional<CaseFile> locked(StepId step) {
        return locked("c.id = (select s.caseFile.id from Step s where s.id = :step)", Map.of("step", step.value()));
    }

    /** Ids of the cases about somebody that are not over, in the order in which they are to be locked. */
    public List<Long> runningAbout(SubjectKey subject) {
        return em.createQuery(
                        "select c.id from CaseFile c, CaseSubject s where s.about.caseId = c.id"
                                + " and s.about.subject = :subject and c.endedAt is null order by c.id",
                        Long.class)
                .setParameter("subject", subject.value())
                .getResultList();
    }

    public Optional<CaseFile> find(long id) {
        return locked("c.id = :id", Map.of("id", id));
    }

    /** What this transaction has loaded, which it only did behind the lock of its case. */
    private <T> Optional<T> inHand(Class<T> type, Predicate<T> wanted) {
        return em.unwrap(SessionImplementor.class).getPersistenceContext().getEntitiesByKey().values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .findFirst();
    }

    private Optional<CaseFile> locked(String which, Map<String, Object> parameters) {
        turns.take(() -> query("select c.id", which, parameters, Long.class)
                .getResultStream()
                .findFirst()
                .map(id -> "workflow_case " + id));
        return query("select c", which, parameters, CaseFile.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private <T> TypedQuery<T> query(String what, String which, Map<String, Object> parameters, Class<T> type) {
        var query = em.createQuery(what + " from CaseFile c where " + which, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
