package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.publicservice.approval.ProceedingId;
import org.zhengtong.publicservice.approval.ProceedingKind;
import org.zhengtong.publicservice.approval.ProceedingRow;
import org.zhengtong.publicservice.approval.entity.Proceeding;

/** All hearings, visits and examinations. */
@ApplicationScoped
public class Proceedings {

    private static final String ROW = "select new org.zhengtong.publicservice.approval.ProceedingRow(p.id, a.number,"
            + " a.titleZh, a.titleEn, a.applicant.name, a.unitId, p.kind, p.state, p.nameZh, p.nameEn, p.appointedAt,"
            + " coalesce(p.appointedOn, p.latest, p.requestBy), p.place, a.demo)";

    /** Rights stand in the query; who chairs or visits sees it wherever the case belongs. */
    private static final String IN_REACH = """
             from Proceeding p join Application a on a.id = p.applicationId
            where (:county = true or a.unitId in :units
                or exists (select 1 from a.involvedUnits involved where involved in :units)
                or p.chairId = :me or :me member of p.staff)
              and (:kind is null or p.kind = :kind)
            """;

    private static final String STATE = "org.zhengtong.publicservice.approval.ProceedingState.";

    /** What still has to happen; a right that nobody used is over by itself. */
    private static final String COMING = " and a.closedAt is null and (p.state in (" + STATE + "ASKED_FOR, " + STATE
            + "APPOINTED, " + STATE + "RUNNING) or p.state = " + STATE + "OFFERED and p.requestBy >= :today)";

    private static final String OVER = " and (a.closedAt is not null or p.state in (" + STATE + "DONE, " + STATE
            + "CALLED_OFF) or p.state = " + STATE + "OFFERED and p.requestBy < :today)";

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    public void add(Proceeding proceeding) {
        entities.persist(proceeding);
    }

    public Optional<Proceeding> find(long id) {
        return Optional.ofNullable(entities.find(Proceeding.class, id));
    }

    /** To be changed; the case is locked before. */
    public Proceeding locked(ProceedingId id, long application) {
        return Optional.ofNullable(entities.find(Proceeding.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.applicationId() == application)
                .orElseThrow(() -> new NotFound(Proceeding.class, id.value()));
    }

    /** Of a case, newest first. */
    public List<Proceeding> of(long application) {
        return entities.createQuery(
                        "select p from Proceeding p where p.applicationId = :application order by p.id desc",
                        Proceeding.class)
                .setParameter("application", application)
                .getResultList();
    }

    /**
     * @param over what is over, latest first; otherwise what is coming, next first
     * @param kind null for all
     */
    public Page<ProceedingRow> calendar(
            boolean over, ProceedingKind kind, DataScope scope, AccountId me, LocalDate today, Page.Request asked) {
        var filtered = IN_REACH + (over ? OVER : COMING);
        var order = " order by coalesce(p.appointedOn, p.latest, p.requestBy)" + (over ? " desc" : "")
                + ", p.appointedAt, p.id";
        var rows = entities.createQuery(ROW + filtered + order, ProceedingRow.class);
        var count = entities.createQuery("select count(p)" + filtered, Long.class);
        for (var query : List.of(rows, count)) {
            query.setParameter("county", scope.county())
                    .setParameter("units", scope.unitsOrNone())
                    .setParameter("me", me.value())
                    .setParameter("kind", kind)
                    .setParameter("today", today);
        }
        var total = count.getSingleResult();
        var page = asked.within(total);
        rows.setFirstResult(page.first()).setMaxResults(page.size());
        return new Page<>(rows.getResultList(), total, page.first(), page.size());
    }
}
