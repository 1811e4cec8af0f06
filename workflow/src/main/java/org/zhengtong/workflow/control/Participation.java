package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.CaseKey;

/** Whose business a case is. */
@Dependent
public class Participation {

    private static final String ACTED =
            "select count(h) from HistoryLine h where h.caseId = :case and h.actor = :person";
    private static final String WAS_SENT_A_COPY =
            "select count(k) from CaseCopy k where k.caseFile.id = :case and k.recipient = :person";

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    @Inject
    Signing signing;

    @Inject
    Conflicts conflicts;

    @Inject
    Steps steps;

    public boolean concerns(CaseKey key, AccountId person) {
        return find(key)
                .filter(file -> !conflicts.concerns(file.id(), conflicts.avoidedBy(person)))
                .filter(file -> counts(ACTED, file, person)
                        || counts(WAS_SENT_A_COPY, file, person)
                        || waits(file, signing.reachOf(person)))
                .isPresent();
    }

    /** The same that {@link Signing#takesPart} says of a locked case. */
    public boolean takesPart(CaseKey key, AccountId person) {
        return find(key)
                .filter(file -> person.value() == file.startedBy()
                        || steps.hasSigned(file.id(), person)
                        || waits(file, signing.reachOf(person)))
                .isPresent();
    }

    private boolean counts(String query, CaseRow file, AccountId person) {
        return em.createQuery(query, Long.class)
                        .setParameter("case", file.id())
                        .setParameter("person", person.value())
                        .getSingleResult()
                > 0;
    }

    private boolean waits(CaseRow file, Reach reach) {
        var waiting = new WaitingFor(reach);
        var query = em.createQuery(
                        "select count(g) from Signer g join g.step s join s.caseFile c" + waiting.where()
                                + " and c.id = :case",
                        Long.class)
                .setParameter("case", file.id());
        waiting.parameters().forEach(query::setParameter);
        return query.getSingleResult() > 0;
    }

    private Optional<CaseRow> find(CaseKey key) {
        return em.createQuery(
                        "select c.id, c.startedBy from CaseFile c" + " where c.system = :system and c.number = :number",
                        CaseRow.class)
                .setParameter("system", key.system())
                .setParameter("number", key.number())
                .getResultStream()
                .findFirst();
    }

    /** What is asked of a case's row. */
    record CaseRow(Long id, Long startedBy) {}
}
