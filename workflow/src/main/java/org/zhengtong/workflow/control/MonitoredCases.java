package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.CaseState;
import org.zhengtong.platform.support.workflow.MonitorFilter;
import org.zhengtong.platform.support.workflow.MonitorFilter.Age;
import org.zhengtong.platform.support.workflow.MonitorFilter.Decided;
import org.zhengtong.platform.support.workflow.MonitorFilter.Waiting;
import org.zhengtong.platform.support.workflow.MonitorFilter.Whom;
import org.zhengtong.platform.support.workflow.MonitoredCase;
import org.zhengtong.platform.support.workflow.MonitoredCase.OpenStep;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.StepState;
import org.zhengtong.workflow.entity.Queue;

/** Lists the cases behind the figures of {@link CaseFigures}. */
@Dependent
public class MonitoredCases {

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    @Inject
    Signatories signatories;

    public Page<MonitoredCase> page(MonitorFilter filter, DataScope scope, Page.Request asked) {
        var reach = new InReach(scope);
        var parameters = new LinkedHashMap<String, Object>();
        var where = " from CaseFile c where " + reach.where() + narrowed(filter, parameters);
        var total = reach.with(em.createQuery("select count(c)" + where, Long.class), parameters)
                .getSingleResult();
        var page = asked.within(total);
        var rows = reach.with(
                        em.createQuery(
                                "select c.id, c.system, c.number, c.titleZh, c.titleEn, c.summary, c.process, c.state,"
                                        + " c.startedAt, c.endedAt" + where + " order by c.startedAt, c.id",
                                Object[].class),
                        parameters)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        var open = openSteps(rows.stream().map(row -> (Long) row[0]).toList());
        return new Page<>(rows.stream().map(row -> row(row, open)).toList(), total, page.first(), page.size());
    }

    private String narrowed(MonitorFilter filter, Map<String, Object> parameters) {
        var where = new StringBuilder();
        if (filter.process() != null) {
            where.append(" and c.process = :process");
            parameters.put("process", filter.process());
        }
        if (filter.state() != null) {
            where.append(" and c.state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.age() != null) {
            where.append(" and c.endedAt is null").append(started(filter.age(), parameters));
        }
        if (filter.waiting() != null) {
            where.append(waiting(filter.waiting(), parameters));
        }
        if (filter.decided() != null) {
            where.append(decided(filter.decided(), parameters));
        }
        return where.toString();
    }

    private static String started(Age age, Map<String, Object> parameters) {
        var where = "";
        if (age.from() != null) {
            where += " and c.startedAt >= :from";
            parameters.put("from", age.from());
        }
        if (age.before() != null) {
            where += " and c.startedAt < :before";
            parameters.put("before", age.before());
        }
        return where;
    }

    private String waiting(Waiting waiting, Map<String, Object> parameters) {
        var where = new StringBuilder(
                " and exists (select 1 from Signer g join g.step s where s.caseFile = c and g.queue is not null");
        if (waiting.node() != null) {
            where.append(" and s.plan.node = :node");
            parameters.put("node", waiting.node());
        }
        if (waiting.by() != null) {
            where.append(by(waiting.by(), parameters));
        }
        if (waiting.overdueOn() != null) {
            where.append(" and ").append(CaseFigures.OVERDUE);
            parameters.put("overdueOn", waiting.overdueOn());
        }
        if (waiting.abandoned()) {
            where.append(" and g.queue = :administrators");
            parameters.put("administrators", Queue.of(signatories.administrators()));
        }
        return where.append(")").toString();
    }

    private static String by(Whom whom, Map<String, Object> parameters) {
        var where = "";
        if (!whom.anyUnit()) {
            where += whom.unit() == null ? " and g.unit is null" : " and g.unit = :unit";
            putIfGiven(parameters, "unit", whom.unit());
        }
        if (!whom.anyPerson()) {
            where += " and " + CaseFigures.HOLDER + (whom.person() == null ? " is null" : " = :person");
            putIfGiven(
                    parameters,
                    "person",
                    whom.person() == null ? null : whom.person().value());
        }
        return where;
    }

    private static String decided(Decided decided, Map<String, Object> parameters) {
        parameters.put("decidedAt", decided.node());
        parameters.put("since", decided.since());
        parameters.put("done", StepState.DONE);
        return " and exists (select 1 from Step d where d.caseFile = c and d.plan.node = :decidedAt"
                + " and d.state = :done and d.skipped = false and d.closedAt >= :since)";
    }

    private static void putIfGiven(Map<String, Object> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    /** Of a page's cases, in one query. */
    private Map<Long, List<OpenStep>> openSteps(List<Long> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select s.caseFile.id, s.plan.nameZh, s.plan.nameEn, s.due.dueOn from Step s"
                                + " where s.caseFile.id in :files and s.state = :open order by s.id",
                        Object[].class)
                .setParameter("files", files)
                .setParameter("open", StepState.OPEN)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> new OpenStep(
                                        new Bilingual((String) row[1], (String) row[2]), (LocalDate) row[3]),
                                Collectors.toList())));
    }

    private static MonitoredCase row(Object[] row, Map<Long, List<OpenStep>> open) {
        return new MonitoredCase(
                new CaseKey((String) row[1], (String) row[2]),
                new Bilingual((String) row[3], (String) row[4]),
                (String) row[5],
                (String) row[6],
                (CaseState) row[7],
                (Instant) row[8],
                (Instant) row[9],
                open.getOrDefault((Long) row[0], List.of()));
    }
}
