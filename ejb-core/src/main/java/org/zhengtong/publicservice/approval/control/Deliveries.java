package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.publicservice.approval.DeliveryFilter;
import org.zhengtong.publicservice.approval.DeliveryRow;
import org.zhengtong.publicservice.approval.entity.Delivery;

/** All decisions on their way to applicants. */
@ApplicationScoped
public class Deliveries {

    private static final String ROW = "select new org.zhengtong.publicservice.approval.DeliveryRow(a.number, a.titleZh,"
            + " a.titleEn, a.applicant.name, a.unitId, d.way, d.state, d.decidedOn, d.dueOn, d.servedOn,"
            + " d.trackingNumber, a.demo)";

    private static final String STATE = "org.zhengtong.publicservice.approval.DeliveryState.";

    /** Rights stand in the query. */
    private static final String IN_REACH = " from Delivery d join Application a on a.id = d.applicationId"
            + " where (:county = true or a.unitId in :units"
            + " or exists (select 1 from a.involvedUnits involved where involved in :units))"
            + " and (:way is null or d.way = :way)";

    private static final String WAITING =
            " and d.state in (" + STATE + "DUE, " + STATE + "SENT, " + STATE + "RETURNED)";

    private static final String SERVED = " and d.state = " + STATE + "SERVED";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void add(Delivery delivery) {
        entities.persist(delivery);
    }

    /** Its case is locked before it is changed. */
    public Optional<Delivery> of(long application) {
        return entities.createQuery("select d from Delivery d where d.applicationId = :application", Delivery.class)
                .setParameter("application", application)
                .getResultStream()
                .findFirst();
    }

    /** Those that wait by their last day, those that are over newest first. */
    public Page<DeliveryRow> search(DeliveryFilter filter, DataScope scope, LocalDate today, Page.Request asked) {
        var filtered =
                IN_REACH + (filter.served() ? SERVED : WAITING) + (filter.overdue() ? " and d.dueOn < :today" : "");
        var order = filter.served() ? " order by d.servedOn desc, d.id desc" : " order by d.dueOn, d.id";
        var rows = entities.createQuery(ROW + filtered + order, DeliveryRow.class);
        var count = entities.createQuery("select count(d)" + filtered, Long.class);
        for (var query : List.of(rows, count)) {
            query.setParameter("county", scope.county())
                    .setParameter("units", scope.unitsOrNone())
                    .setParameter("way", filter.way());
            if (filter.overdue()) {
                query.setParameter("today", today);
            }
        }
        var total = count.getSingleResult();
        var page = asked.within(total);
        rows.setFirstResult(page.first()).setMaxResults(page.size());
        return new Page<>(rows.getResultList(), total, page.first(), page.size());
    }
}
