package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.kernel.Typed;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApplicationRow;
import org.zhengtong.publicservice.approval.CaseFilter;
import org.zhengtong.publicservice.approval.CaseOrder;
import org.zhengtong.publicservice.approval.CaseSlice;
import org.zhengtong.publicservice.approval.Lateness;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.StageCount;
import org.zhengtong.publicservice.approval.entity.Application;

/** The kept applications. */
@ApplicationScoped
public class Applications {

    private static final String ROW =
            "select new org.zhengtong.publicservice.approval.ApplicationRow(a.number, a.matterCode, a.titleZh,"
                    + " a.titleEn, a.applicant.name, a.unitId, a.stage, a.submittedAt, a.checkDue, a.promisedDue,"
                    + " a.legalDue, a.dueEstimated, a.decidedOn,"
                    + " (select max(l.revokedOn) from Licence l where l.applicationId = a.id), a.demo) from Application a";

    /** {@link Lateness} as a condition; what it says of a row, the query says too. */
    private static final String OVERDUE = past("promisedDue", ":overdueOn");

    private static final String PAST_LEGAL = past("legalDue", ":pastLegalOn");

    /** Rights stand in the query: a row out of reach is neither listed nor counted. */
    private static final String FILTER = """
             where (:county = true or a.unitId in :units
                or exists (select 1 from a.involvedUnits involved where involved in :units))
              and (:stage is null or a.stage = :stage)
              and (:matter is null or a.matterCode = :matter)
              and (:unit is null or a.unitId = :unit)
              and (:text is null or lower(a.number) like :text escape '!'
                or lower(a.applicant.name) like :text escape '!' or lower(a.titleZh) like :text escape '!'
                or lower(a.titleEn) like :text escape '!')
              and (cast(:overdueOn as LocalDate) is null or %s)
              and (cast(:pastLegalOn as LocalDate) is null or %s)
            """.formatted(OVERDUE, PAST_LEGAL);

    private static final String RECEIVED = " and a.submittedAt >= :from and a.submittedAt < :before";

    private static final String DECIDED = " and a.stage in (org.zhengtong.publicservice.approval.Stage.GRANTED,"
            + " org.zhengtong.publicservice.approval.Stage.REFUSED) and a.decidedOn >= :from and a.decidedOn <= :to";

    /** What {@link ServiceCounts} counts, as conditions. */
    private static final Map<CaseSlice.Part, String> SLICES = Map.of(
            CaseSlice.Part.RECEIVED,
            RECEIVED,
            CaseSlice.Part.CORRECTED,
            RECEIVED + " and a.correctionUsed = true",
            CaseSlice.Part.DECIDED,
            DECIDED,
            CaseSlice.Part.IN_TIME,
            DECIDED + " and (a.promisedDue is null or a.decidedOn <= a.promisedDue)",
            CaseSlice.Part.LATE,
            DECIDED + " and a.decidedOn > a.promisedDue");

    private static final Map<CaseOrder, String> ORDERS = Map.of(
            CaseOrder.NEWEST,
            " order by a.submittedAt desc, a.id desc",
            CaseOrder.DUE,
            " order by case a.stage when org.zhengtong.publicservice.approval.Stage.UNDER_CHECK then a.checkDue"
                    + " when org.zhengtong.publicservice.approval.Stage.IN_HANDLING then a.promisedDue end"
                    + " nulls last, a.id");

    /** One query for all units and stages; the sums count what the filter calls late. */
    private static final String COUNTS = """
            select new org.zhengtong.publicservice.approval.StageCount(a.unitId, a.stage, count(a),
              coalesce(sum(case when %s then 1 else 0 end), 0), coalesce(sum(case when %s then 1 else 0 end), 0))
            from Application a
            where :county = true or a.unitId in :units
              or exists (select 1 from a.involvedUnits involved where involved in :units)
            group by a.unitId, a.stage
            """.formatted(OVERDUE, PAST_LEGAL);

    @PersistenceContext(unitName = "zhengtong")
    EntityManager entities;

    @Inject
    Clock clock;

    public void add(Application application) {
        entities.persist(application);
    }

    /** Asked several times in a transaction, read once. */
    public Optional<Application> find(ApplicationNumber number) {
        return entities.unwrap(Session.class)
                .bySimpleNaturalId(Application.class)
                .loadOptional(number.value());
    }

    public Application get(ApplicationNumber number) {
        return find(number).orElseThrow(() -> new NotFound(Application.class, number));
    }

    public Application get(long id) {
        return Optional.ofNullable(entities.find(Application.class, id))
                .orElseThrow(() -> new NotFound(Application.class, id));
    }

    /** What an account filed; a joint application is one. */
    public Page<ApplicationRow> of(AccountId account, Page.Request asked) {
        var total = entities.createQuery(
                        "select count(a) from Application a where a.applicant.accountId = :account and a.jointId is null",
                        Long.class)
                .setParameter("account", account.value())
                .getSingleResult();
        var page = asked.within(total);
        var rows = entities.createQuery(
                        ROW
                                + " where a.applicant.accountId = :account and a.jointId is null order by a.submittedAt desc",
                        ApplicationRow.class)
                .setParameter("account", account.value())
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page.first(), page.size());
    }

    public Page<ApplicationRow> search(CaseFilter filter, CaseOrder order, DataScope scope, Page.Request asked) {
        var filtered = FILTER
                + (filter.slice() == null ? "" : SLICES.get(filter.slice().part()));
        var rows = entities.createQuery(ROW + filtered + ORDERS.get(order), ApplicationRow.class);
        var count = entities.createQuery("select count(a) from Application a" + filtered, Long.class);
        for (var query : List.of(rows, count)) {
            cut(query, filter.slice());
            query.setParameter("county", scope.county())
                    .setParameter("units", scope.unitsOrNone())
                    .setParameter("stage", filter.stage())
                    .setParameter("matter", filter.matter())
                    .setParameter("unit", filter.unit())
                    .setParameter("overdueOn", lateOn(filter, Lateness.OVERDUE))
                    .setParameter("pastLegalOn", lateOn(filter, Lateness.PAST_LEGAL_LIMIT))
                    .setParameter("text", filter.text() == null ? null : Typed.anywhere(filter.text()));
        }
        var total = count.getSingleResult();
        var page = asked.within(total);
        rows.setFirstResult(page.first()).setMaxResults(page.size());
        return new Page<>(rows.getResultList(), total, page.first(), page.size());
    }

    /** Days of filing are told by instants, those of a decision are legal days. */
    private void cut(Query query, CaseSlice slice) {
        if (slice == null) {
            return;
        }
        if (slice.part().isByFiling()) {
            var zone = clock.getZone();
            query.setParameter("from", slice.from().atStartOfDay(zone).toInstant())
                    .setParameter(
                            "before", slice.to().plusDays(1).atStartOfDay(zone).toInstant());
        } else {
            query.setParameter("from", slice.from()).setParameter("to", slice.to());
        }
    }

    private static LocalDate lateOn(CaseFilter filter, Lateness how) {
        return filter.late() != null && filter.late().atLeast() == how
                ? filter.late().on()
                : null;
    }

    private static String past(String due, String day) {
        return " (a.stage = org.zhengtong.publicservice.approval.Stage.UNDER_CHECK and a.checkDue < " + day
                + " or a.stage = org.zhengtong.publicservice.approval.Stage.IN_HANDLING and a." + due + " < " + day
                + ")";
    }

    public List<StageCount> counts(DataScope scope, LocalDate today) {
        return entities.createQuery(COUNTS, StageCount.class)
                .setParameter("county", scope.county())
                .setParameter("units", scope.unitsOrNone())
                .setParameter("overdueOn", today)
                .setParameter("pastLegalOn", today)
                .getResultList();
    }

    /** The parts of a joint application, in the order in which its matter names them. */
    public List<Application> partsOf(Application joint) {
        return entities.createQuery(
                        "select a from Application a where a.jointId = :joint order by a.id", Application.class)
                .setParameter("joint", joint.id())
                .getResultList();
    }

    /** How many parts of a joint application are at each stage, as the database has it now. */
    public Map<Stage, Long> partsByStage(Application joint) {
        return entities.createQuery(
                        "select a.stage, count(a) from Application a where a.jointId = :joint group by a.stage",
                        Object[].class)
                .setParameter("joint", joint.id())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Stage) row[0], row -> (Long) row[1]));
    }

    /** Open applications whose clock runs over some of these days, after a given id; to be recomputed in portions. */
    public List<Application> openOver(LocalDate from, LocalDate to, long afterId, int most) {
        return entities.createQuery(
                        "select a from Application a where a.closedAt is null and a.id > :after"
                                + " and a.receivedOn <= :to and (a.checkDue >= :from or a.legalDue >= :from"
                                + " or a.checkDue is null and a.legalDue is null) order by a.id",
                        Application.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("after", afterId)
                .setMaxResults(most)
                .getResultList();
    }

    public boolean isEmpty() {
        return entities.createQuery("select count(a) from Application a", Long.class)
                        .getSingleResult()
                == 0;
    }
}
