package org.zhengtong.portal.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.zhengtong.portal.content.Reach;
import org.zhengtong.portal.content.UnreachablePage;
import org.zhengtong.portal.content.entity.Visit;

/** How the site was found to answer, for as long as the inspection looks back. */
@ApplicationScoped
public class Visits {

    private static final Duration WEEK = Duration.ofDays(7);

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    /** Keeps a round, and forgets what is older than a week. @param failed the home page first if it is among them */
    public void add(Instant round, List<UnreachablePage> failed) {
        if (failed.stream().noneMatch(each -> each.path().equals(Visit.HOME))) {
            entities.persist(new Visit(round));
        }
        failed.forEach(each -> entities.persist(new Visit(round, each)));
        entities.createQuery("delete from Visit v where v.visitedAt < :before")
                .setParameter("before", round.minus(WEEK))
                .executeUpdate();
    }

    public Reach reach(Instant now) {
        return entities.createQuery(
                        "select count(v), count(v.fault), max(v.visitedAt) from Visit v"
                                + " where v.path = :home and v.visitedAt >= :from",
                        Object[].class)
                .setParameter("home", Visit.HOME)
                .setParameter("from", now.minus(WEEK))
                .getResultStream()
                .map(row -> new Reach((Long) row[0], (Long) row[1], (Instant) row[2], failed((Instant) row[2])))
                .findFirst()
                .orElseThrow();
    }

    private List<UnreachablePage> failed(Instant round) {
        return round == null
                ? List.of()
                : entities.createQuery(
                                "select v from Visit v where v.visitedAt = :round and v.fault is not null order by v.path",
                                Visit.class)
                        .setParameter("round", round)
                        .getResultStream()
                        .map(Visit::failure)
                        .toList();
    }
}
