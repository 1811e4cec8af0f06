package org.zhengtong.platform.support.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.notification.MessageRow;
import org.zhengtong.platform.support.notification.entity.Message;

/** The kept messages. */
@ApplicationScoped
public class Messages {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void add(Message message) {
        entities.persist(message);
    }

    public long unread(AccountId account) {
        return entities.createQuery(
                        "select count(m) from Message m where m.accountId = :account and m.readAt is null", Long.class)
                .setParameter("account", account.value())
                .getSingleResult();
    }

    public Page<MessageRow> of(AccountId account, Page.Request asked) {
        var total = entities.createQuery("select count(m) from Message m where m.accountId = :account", Long.class)
                .setParameter("account", account.value())
                .getSingleResult();
        var page = asked.within(total);
        var rows = entities.createQuery(
                        "select m from Message m where m.accountId = :account order by m.createdAt desc, m.id desc",
                        Message.class)
                .setParameter("account", account.value())
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows.stream().map(Message::row).toList(), total, page.first(), page.size());
    }

    /** @param id null for all of them */
    public void markRead(AccountId account, Long id, Instant now) {
        entities.createQuery("update Message m set m.readAt = :now where m.accountId = :account and m.readAt is null"
                        + " and (:id is null or m.id = :id)")
                .setParameter("now", now)
                .setParameter("account", account.value())
                .setParameter("id", id)
                .executeUpdate();
    }
}
