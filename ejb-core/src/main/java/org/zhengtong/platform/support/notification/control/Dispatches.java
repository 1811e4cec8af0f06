package org.zhengtong.platform.support.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.notification.DispatchRow;
import org.zhengtong.platform.support.notification.DispatchState;
import org.zhengtong.platform.support.notification.entity.Dispatch;

/** What left or has to leave. */
@ApplicationScoped
public class Dispatches {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public long add(Dispatch dispatch) {
        entities.persist(dispatch);
        return dispatch.id();
    }

    public Optional<Dispatch> locked(long id) {
        return Optional.ofNullable(entities.find(Dispatch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Newest first, as administrators may see them. */
    public Page<DispatchRow> rows(DispatchState state, Page.Request asked) {
        var total = entities.createQuery(
                        "select count(d) from Dispatch d where (:state is null or d.state = :state)", Long.class)
                .setParameter("state", state)
                .getSingleResult();
        var page = asked.within(total);
        var rows = entities.createQuery(
                        "select new org.zhengtong.platform.support.notification.DispatchRow(d.id, d.channel,"
                                + " d.addressMasked, d.subject, d.body, d.state, d.attempts, d.lastError, d.createdAt,"
                                + " d.doneAt) from Dispatch d where (:state is null or d.state = :state)"
                                + " order by d.createdAt desc, d.id desc",
                        DispatchRow.class)
                .setParameter("state", state)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page.first(), page.size())
                .map(each -> each.withBody(Secrets.hidden(each.body())));
    }
}
