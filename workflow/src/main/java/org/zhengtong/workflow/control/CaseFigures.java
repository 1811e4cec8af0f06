package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.platform.support.workflow.CaseState;
import org.zhengtong.platform.support.workflow.CasesByAge;
import org.zhengtong.platform.support.workflow.CasesInState;
import org.zhengtong.platform.support.workflow.CasesOverdue;
import org.zhengtong.platform.support.workflow.CasesWaiting;
import org.zhengtong.platform.support.workflow.MonitorTotals;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.StepSpan;
import org.zhengtong.platform.support.workflow.StepState;
import org.zhengtong.workflow.control.bpmn.Node;
import org.zhengtong.workflow.entity.Queue;

/** Counts cases in the database. {@link MonitoredCases} lists them by the same conditions. */
@Dependent
public class CaseFigures {

    static final String WAITS = " from Signer g join g.step s join s.caseFile c where g.queue is not null and ";

    /** In whose hand a place is. */
    static final String HOLDER = "coalesce(g.delegate, g.person)";

    static final String OVERDUE = "s.due.dueOn < :overdueOn";

    private static final String TOTALS = """
            select count(c), coalesce(sum(case when c.state = :suspended then 1 else 0 end), 0),
            (select count(distinct c.id)%s%s and %s),
            (select count(distinct c.id)%s%s and g.queue = :administrators)
            from CaseFile c where c.endedAt is null and %s""";

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    @Inject
    Definitions definitions;

    @Inject
    Signatories signatories;

    public MonitorTotals totals(DataScope scope, LocalDate today) {
        var reach = new InReach(scope);
        var text = TOTALS.formatted(WAITS, reach.where(), OVERDUE, WAITS, reach.where(), reach.where());
        var row = reach.with(
                        em.createQuery(text, Object[].class),
                        Map.of(
                                "suspended",
                                CaseState.SUSPENDED,
                                "overdueOn",
                                today,
                                "administrators",
                                Queue.of(signatories.administrators())))
                .getSingleResult();
        return new MonitorTotals(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    public List<CasesInState> states(DataScope scope) {
        var reach = new InReach(scope);
        return reach.with(em.createQuery(
                        "select c.process, c.state, count(c) from CaseFile c where " + reach.where()
                                + " group by c.process, c.state order by c.process",
                        Object[].class))
                .getResultStream()
                .map(row -> new CasesInState((String) row[0], (CaseState) row[1], number(row[2])))
                .toList();
    }

    /** Each limit counts what is younger, so that the differences are the ages between. */
    public List<CasesByAge> ages(DataScope scope, List<Instant> since) {
        var reach = new InReach(scope);
        var columns = new StringBuilder("select c.process, count(c)");
        var limits = new LinkedHashMap<String, Object>();
        for (int i = 0; i < since.size(); i++) {
            columns.append(", sum(case when c.startedAt >= :since").append(i).append(" then 1 else 0 end)");
            limits.put("since" + i, since.get(i));
        }
        return reach.with(
                        em.createQuery(
                                columns + " from CaseFile c where c.endedAt is null and " + reach.where()
                                        + " group by c.process order by c.process",
                                Object[].class),
                        limits)
                .getResultStream()
                .map(CaseFigures::byAge)
                .toList();
    }

    private static CasesByAge byAge(Object[] row) {
        var cases = new ArrayList<Long>();
        long younger = 0;
        for (int i = 2; i < row.length; i++) {
            cases.add(number(row[i]) - younger);
            younger = number(row[i]);
        }
        cases.add(number(row[1]) - younger);
        return new CasesByAge((String) row[0], cases);
    }

    public List<CasesWaiting> waiting(DataScope scope) {
        var reach = new InReach(scope);
        return reach.with(em.createQuery(
                        "select c.process, s.plan.node, max(s.plan.nameZh), max(s.plan.nameEn), g.unit,"
                                + " count(distinct c.id)" + WAITS + reach.where()
                                + " group by c.process, s.plan.node, g.unit"
                                + " order by count(distinct c.id) desc, c.process, s.plan.node, g.unit",
                        Object[].class))
                .getResultStream()
                .map(row -> new CasesWaiting(
                        (String) row[0],
                        (String) row[1],
                        new Bilingual((String) row[2], (String) row[3]),
                        (Long) row[4],
                        number(row[5])))
                .toList();
    }

    public List<CasesOverdue> overdueUnits(DataScope scope, LocalDate today) {
        return overdue("g.unit, cast(null as Long)", "g.unit", scope, today);
    }

    /** Who has places of several units is counted once, under the first of them. */
    public List<CasesOverdue> overduePeople(DataScope scope, LocalDate today) {
        return overdue("min(g.unit), " + HOLDER, HOLDER, scope, today);
    }

    private List<CasesOverdue> overdue(String who, String groups, DataScope scope, LocalDate today) {
        var reach = new InReach(scope);
        return reach.with(
                        em.createQuery(
                                "select " + who + ", count(distinct c.id), min(s.due.dueOn)" + WAITS + OVERDUE
                                        + " and " + reach.where() + " group by " + groups
                                        + " order by count(distinct c.id) desc, min(s.due.dueOn), " + groups,
                                Object[].class),
                        Map.of("overdueOn", today))
                .getResultStream()
                .map(row -> new CasesOverdue(
                        (Long) row[0], row[1] == null ? null : new AccountId((Long) row[1]), number(row[2]), (LocalDate)
                                row[3]))
                .toList();
    }

    public List<StepSpan> spans(DataScope scope, Instant since) {
        var reach = new InReach(scope);
        return reach.with(
                        em.createQuery(
                                "select c.process, s.plan.node, s.plan.nameZh, s.plan.nameEn, c.id, s.openedAt,"
                                        + " s.closedAt from Step s join s.caseFile c where s.state = :done"
                                        + " and s.skipped = false and s.closedAt >= :since and " + reach.where(),
                                Object[].class),
                        Map.of("done", StepState.DONE, "since", since))
                .getResultStream()
                .map(row -> new StepSpan(
                        (String) row[0],
                        (String) row[1],
                        new Bilingual((String) row[2], (String) row[3]),
                        (Long) row[4],
                        (Instant) row[5],
                        (Instant) row[6]))
                .toList();
    }

    public Map<String, Bilingual> processNames() {
        return em.createQuery("""
                        select d.process, d.nameZh, d.nameEn from ProcessDefinition d
                        where d.version = (select max(o.version) from ProcessDefinition o where o.process = d.process)
                        """, Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0], row -> new Bilingual((String) row[1], (String) row[2])));
    }

    public Optional<Bilingual> stepName(String process, String node) {
        return definitions
                .versions(process)
                .map(newest -> definitions
                        .get(definitions.pinned(process, newest, Map.of()))
                        .model()
                        .node(node))
                .map(Node::name);
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
