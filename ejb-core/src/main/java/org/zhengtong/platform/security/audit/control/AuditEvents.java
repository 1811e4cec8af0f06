package org.zhengtong.platform.security.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.kernel.Typed;
import org.zhengtong.platform.security.audit.AuditOutcome;
import org.zhengtong.platform.security.audit.AuditQuery;
import org.zhengtong.platform.security.audit.AuditRow;
import org.zhengtong.platform.security.audit.entity.AuditEvent;
import org.zhengtong.platform.support.clock.CountyClock;

/** The kept events. There is no way to change or remove one. */
@ApplicationScoped
public class AuditEvents {

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void add(AuditEvent event) {
        entities.persist(event);
    }

    /** Whether somebody has done something with an object since an instant, as the trail has it. */
    public boolean isWritten(AccountId account, String action, String object, AuditOutcome outcome, Instant since) {
        return entities.createQuery(
                                "select count(e) from AuditEvent e where e.object = :object and e.at >= :since"
                                        + " and e.accountId = :account and e.action = :action and e.outcome = :outcome",
                                Long.class)
                        .setParameter("object", object)
                        .setParameter("since", since)
                        .setParameter("account", account.value())
                        .setParameter("action", action)
                        .setParameter("outcome", outcome)
                        .getSingleResult()
                > 0;
    }

    public Page<AuditRow> search(AuditQuery query, Page.Request page) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        collect(query, conditions, parameters);
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var rows = entities.createQuery(
                "select new org.zhengtong.platform.security.audit.AuditRow(e.id, e.at, e.accountName, e.source,"
                        + " e.action, e.object, e.outcome, e.detail) from AuditEvent e" + where
                        + " order by e.at desc, e.id desc",
                AuditRow.class);
        var count = entities.createQuery("select count(e) from AuditEvent e" + where, Long.class);
        fill(rows, parameters);
        fill(count, parameters);
        var found = rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
        return new Page<>(found, count.getSingleResult(), page.first(), page.size());
    }

    public List<String> actions() {
        return entities.createQuery("select distinct e.action from AuditEvent e order by e.action", String.class)
                .setMaxResults(500)
                .getResultList();
    }

    private static void collect(AuditQuery query, List<String> conditions, Map<String, Object> parameters) {
        if (query.who() != null) {
            conditions.add("lower(e.accountName) like :who escape '!'");
            parameters.put("who", Typed.anywhere(query.who()));
        }
        if (query.action() != null) {
            conditions.add("e.action = :action");
            parameters.put("action", query.action());
        }
        if (query.object() != null) {
            conditions.add("lower(e.object) like :object escape '!'");
            parameters.put("object", Typed.anywhere(query.object()));
        }
        if (query.outcome() != null) {
            conditions.add("e.outcome = :outcome");
            parameters.put("outcome", query.outcome());
        }
        if (query.from() != null) {
            conditions.add("e.at >= :from");
            parameters.put("from", query.from().atStartOfDay(CountyClock.ZONE).toInstant());
        }
        if (query.until() != null) {
            conditions.add("e.at < :until");
            parameters.put(
                    "until",
                    query.until().plusDays(1).atStartOfDay(CountyClock.ZONE).toInstant());
        }
    }

    private static void fill(TypedQuery<?> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
    }
}
