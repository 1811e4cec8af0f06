package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.Page;
import org.zhengtong.kernel.Typed;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.InboxCounts;
import org.zhengtong.platform.support.workflow.InboxFilter;
import org.zhengtong.platform.support.workflow.InboxItem;
import org.zhengtong.platform.support.workflow.InboxLight;
import org.zhengtong.platform.support.workflow.StepId;

/**
 * What waits for a person: one look into the index of queues. A step in which several places wait for the same person
 * counts by the first of them.
 */
@Dependent
public class Inbox {

    /** Where counting ends: nobody reads that far, and whoever has more is not helped by the number. */
    static final int MOST_COUNTED = 10_000;

    private static final String COLUMNS = """
            select s.id, c.system, c.number, c.titleZh, c.titleEn, c.summary, s.plan.node, s.plan.nameZh, s.plan.nameEn,
            s.due.dueOn, s.due.basis, s.sentBy, g.unit, g.person, s.openedAt, g.delegate, g.queue, c.process""";
    private static final String LIGHTS = """
            select coalesce(sum(case when g.dueOn < :today then 1 else 0 end), 0),
            coalesce(sum(case when g.dueOn = :today then 1 else 0 end), 0),
            coalesce(sum(case when g.dueOn > :today and g.dueOn <= :near then 1 else 0 end), 0),
            coalesce(sum(case when g.dueOn > :near then 1 else 0 end), 0),
            coalesce(sum(case when g.dueOn is null then 1 else 0 end), 0)""";
    private static final String PLACES = " from Signer g";
    private static final String CASES = PLACES + " join g.step s join s.caseFile c";
    private static final String HEAD = """
            select new org.zhengtong.workflow.control.Inbox$Head(g.id, g.dueOn, g.step.id) from Signer g
            where g.queue = :queue""";
    /** In SQL: the product's queries are strictly those of JPA, which can't stop counting. */
    private static final String PLAIN_COUNT = "select count(*) from (select g.id from workflow_signer g"
            + " where g.queue in (:queues) and (g.place = 0 or not exists (select o.id from workflow_signer o"
            + " where o.step_id = g.step_id and o.place < g.place and o.queue in (:queues)))"
            + " fetch first " + MOST_COUNTED + " rows only) counted";

    private static final String IN_ORDER = " order by g.dueOn nulls last, g.step.id";

    /** The queue is always the same one; only where it is named does H2 read the index instead of sorting. */
    private static final String OF_QUEUE = " order by g.queue, g.dueOn nulls last, g.step.id";

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    @Inject
    Signing signing;

    @Inject
    Clock clock;

    /** The total counts no further than {@link #MOST_COUNTED} where nothing narrows it. */
    public Page<InboxItem> page(AccountId person, InboxFilter filter, Page.Request asked) {
        var reach = signing.reachOf(person);
        var waiting = new WaitingFor(reach);
        var parameters = waiting.parameters();
        var where = waiting.where() + narrowed(filter, parameters);
        var plain = filter.equals(InboxFilter.ALL) && waiting.isPlain();
        var count = plain ? em.createNativeQuery(PLAIN_COUNT) : em.createQuery("select count(g)" + CASES + where);
        var total = number(with(parameters, count).getSingleResult());
        var page = asked.within(total);
        if (total == 0) {
            return new Page<>(List.of(), total, page.first(), page.size());
        }
        var rows = plain ? rows(waiting, parameters, page) : rows(where, parameters, page);
        return new Page<>(rows.stream().map(row -> item(row, reach)).toList(), total, page.first(), page.size());
    }

    private List<Object[]> rows(String where, Map<String, Object> parameters, Page.Request page) {
        return with(parameters, em.createQuery(COLUMNS + CASES + where + IN_ORDER, Object[].class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    /** A queue is read in its order from the index as far as the page goes, and the queues are merged: nothing is sorted. */
    private List<Object[]> rows(WaitingFor waiting, Map<String, Object> parameters, Page.Request page) {
        var places = waiting.reach().allQueues().stream()
                .flatMap(queue -> head(queue, waiting, parameters, page.first() + page.size()).stream())
                .sorted(Head.IN_ORDER)
                .skip(page.first())
                .limit(page.size())
                .map(Head::place)
                .toList();
        return em.createQuery(COLUMNS + CASES + " where g.id in (:places)" + IN_ORDER, Object[].class)
                .setParameter("places", places)
                .getResultList();
    }

    private List<Head> head(String queue, WaitingFor waiting, Map<String, Object> parameters, int most) {
        var query = em.createQuery(HEAD + waiting.condition() + OF_QUEUE, Head.class);
        return with(parameters, query)
                .setParameter("queue", queue)
                .setMaxResults(most)
                .getResultList();
    }

    /** A place near the head of its queue. */
    record Head(long place, LocalDate dueOn, long step) {

        static final Comparator<Head> IN_ORDER = Comparator.comparing(
                        Head::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Head::step);
    }

    /** One query for all lights. */
    public InboxCounts counts(AccountId person) {
        var today = LocalDate.now(clock);
        var waiting = new WaitingFor(signing.reachOf(person));
        var parameters = waiting.parameters();
        parameters.put("today", today);
        parameters.put("near", today.plusDays(InboxLight.NEAR));
        var from = waiting.isPlain() ? PLACES : CASES;
        var row = with(parameters, em.createQuery(LIGHTS + from + waiting.where(), Object[].class))
                .getSingleResult();
        return new InboxCounts(number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    /** Asked when a unit is to be closed, a few times a year: not worth an index. */
    public long waitingIn(long unit) {
        return em.createQuery("select count(g) from Signer g where g.unit = :unit and g.queue is not null", Long.class)
                .setParameter("unit", unit)
                .getSingleResult();
    }

    private String narrowed(InboxFilter filter, Map<String, Object> parameters) {
        var where = new StringBuilder();
        if (filter.system() != null) {
            where.append(" and c.system = :system");
            parameters.put("system", filter.system());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and (lower(c.titleZh) like :text escape '!' or lower(c.titleEn) like :text escape '!'")
                    .append(" or lower(c.summary) like :text escape '!'")
                    .append(" or lower(c.number) like :text escape '!')");
            parameters.put("text", Typed.anywhere(filter.text()));
        }
        if (filter.light() != null) {
            where.append(lit(filter.light(), parameters));
        }
        return where.toString();
    }

    private String lit(InboxLight light, Map<String, Object> parameters) {
        var today = LocalDate.now(clock);
        if (light != InboxLight.NONE && light != InboxLight.LATER) {
            parameters.put("today", today);
        }
        if (light == InboxLight.SOON || light == InboxLight.LATER) {
            parameters.put("near", today.plusDays(InboxLight.NEAR));
        }
        return switch (light) {
            case OVERDUE -> " and g.dueOn < :today";
            case TODAY -> " and g.dueOn = :today";
            case SOON -> " and g.dueOn > :today and g.dueOn <= :near";
            case LATER -> " and g.dueOn > :near";
            case NONE -> " and g.dueOn is null";
        };
    }

    private static <Q extends Query> Q with(Map<String, Object> parameters, Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private InboxItem item(Object[] row, Reach reach) {
        var dueOn = (LocalDate) row[9];
        return new InboxItem(
                new StepId((Long) row[0]),
                new CaseKey((String) row[1], (String) row[2]),
                new Bilingual((String) row[3], (String) row[4]),
                (String) row[5],
                (String) row[6],
                new Bilingual((String) row[7], (String) row[8]),
                dueOn,
                (String) row[10],
                InboxLight.of(dueOn, LocalDate.now(clock)),
                new AccountId((Long) row[11]),
                row[12] == null || row[13] == null ? null : new AccountId((Long) row[13]),
                reach.principalAt((String) row[16], (String) row[17]),
                row[15] != null,
                (Instant) row[14]);
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
