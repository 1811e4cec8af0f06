package org.zhengtong.publicservice.rating.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.publicservice.rating.FollowUpState;
import org.zhengtong.publicservice.rating.FollowUpView;
import org.zhengtong.publicservice.rating.entity.FollowUp;

/** The follow-ups of bad ratings. */
@ApplicationScoped
public class FollowUps {

    private static final String FILTER =
            " where (:county = true or f.unitId in :units)" + " and (:pending = false or f.state <> :answered)";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public FollowUp add(FollowUp followUp) {
        entities.persist(followUp);
        return followUp;
    }

    public Optional<FollowUp> locked(long id) {
        return Optional.ofNullable(entities.find(FollowUp.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<FollowUp> find(long id) {
        return Optional.ofNullable(entities.find(FollowUp.class, id));
    }

    /** Those of ratings given before a moment that have no answer. */
    public long unanswered(Instant before) {
        return entities.createQuery(
                        "select count(f) from FollowUp f where f.state <> :answered and f.rating.ratedAt < :before",
                        Long.class)
                .setParameter("answered", FollowUpState.ANSWERED)
                .setParameter("before", before)
                .getSingleResult();
    }

    /** What is due first stands first, what was answered last comes at the end. */
    public Page<FollowUpView> page(boolean pendingOnly, DataScope scope, Page.Request asked) {
        var count = entities.createQuery("select count(f) from FollowUp f" + FILTER, Long.class);
        var rows = entities.createQuery(
                "select f from FollowUp f join fetch f.rating" + FILTER
                        + " order by case when f.state = :answered then 1 else 0 end,"
                        + " case when f.calledAt is null then f.callBy else f.answerBy end, f.id desc",
                FollowUp.class);
        for (var query : List.of(count, rows)) {
            query.setParameter("county", scope.county())
                    .setParameter("units", scope.unitsOrNone())
                    .setParameter("pending", pendingOnly)
                    .setParameter("answered", FollowUpState.ANSWERED);
        }
        var total = count.getSingleResult();
        var page = asked.within(total);
        var shown = rows.setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(FollowUp::view)
                .toList();
        return new Page<>(shown, total, page.first(), page.size());
    }
}
