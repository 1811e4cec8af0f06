package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.publicservice.approval.entity.Draft;

/** The kept drafts. */
@ApplicationScoped
public class Drafts {

    private static final int MOST_SHOWN = 50;

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void add(Draft draft) {
        entities.persist(draft);
    }

    public Optional<Draft> find(String number) {
        return one(number, LockModeType.NONE);
    }

    /** Locked: of two clicks at once the second waits and then finds what the first did. */
    public Optional<Draft> locked(String number) {
        return one(number, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<Draft> open(AccountId account, LocalDate today) {
        return entities.createQuery(
                        "select d from Draft d where d.accountId = :account and d.takenBy is null and d.submittedAs is null"
                                + " and d.expiresOn >= :today order by d.changedAt desc",
                        Draft.class)
                .setParameter("account", account.value())
                .setParameter("today", today)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** What a window clerk is taking in. */
    public List<Draft> at(AccountId clerk, LocalDate today) {
        return entities.createQuery(
                        "select d from Draft d where d.takenBy = :clerk and d.submittedAs is null"
                                + " and d.expiresOn >= :today order by d.changedAt desc",
                        Draft.class)
                .setParameter("clerk", clerk.value())
                .setParameter("today", today)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** What a window clerk took in since. */
    public List<Draft> takenIn(AccountId clerk, Instant since) {
        return entities.createQuery(
                        "select d from Draft d where d.takenBy = :clerk and d.submittedAs is not null"
                                + " and d.changedAt >= :since order by d.changedAt desc",
                        Draft.class)
                .setParameter("clerk", clerk.value())
                .setParameter("since", since)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    public void remove(Draft draft) {
        entities.remove(draft);
    }

    private Optional<Draft> one(String number, LockModeType lock) {
        return entities.createQuery("select d from Draft d where d.number = :number", Draft.class)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
