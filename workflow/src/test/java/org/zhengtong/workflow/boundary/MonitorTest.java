package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.CaseState;
import org.zhengtong.platform.support.workflow.CasesByAge;
import org.zhengtong.platform.support.workflow.CasesInState;
import org.zhengtong.platform.support.workflow.CasesOverdue;
import org.zhengtong.platform.support.workflow.CasesWaiting;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.MonitorFilter;
import org.zhengtong.platform.support.workflow.MonitorFilter.Age;
import org.zhengtong.platform.support.workflow.MonitorFilter.Decided;
import org.zhengtong.platform.support.workflow.MonitorFilter.Waiting;
import org.zhengtong.platform.support.workflow.MonitorFilter.Whom;
import org.zhengtong.platform.support.workflow.MonitorTotals;
import org.zhengtong.platform.support.workflow.MonitoredCase;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.StepDeadline;
import org.zhengtong.platform.support.workflow.StepSpan;

/** Figures of a unit with seven cases, counted by hand, and the lists that each number opens. */
class MonitorTest {

    private static final String STANDARD = "approval.standard";
    private static final String ACCEPT = "task-accept";
    private static final String DECIDE = "task-decide";
    private static long nextUnit = 900_000;

    private final County county = new County(Databases.shared());
    private final SampleCases cases = new SampleCases(county);
    private final Statistics statistics =
            Databases.shared().unwrap(SessionFactory.class).getStatistics();

    private Group desk;
    private Group head;
    private AccountId clerk;
    private AccountId leader;
    private DataScope scope;
    private Instant old;
    private Instant young;
    private CaseKey suspended;

    /** Three wait at the desk, two of them overdue and one in the clerk's hand; two with the head; one rests; one is over. */
    @BeforeEach
    void fillAUnit() {
        desk = new Group(nextUnit++, "accept");
        head = new Group(desk.unit(), "decide");
        clerk = new AccountId(desk.unit() * 10 + 1);
        leader = new AccountId(desk.unit() * 10 + 2);
        county.directory.put(desk, clerk.value());
        county.directory.put(head, leader.value());
        scope = new DataScope(false, List.of(desk.unit()));
        old = county.clock.instant();
        dueIn(atTheDesk(), -2);
        county.clock.move(Duration.ofDays(3));
        young = county.clock.instant();
        var taken = atTheDesk();
        dueIn(taken, -1);
        var step = cases.step(taken, ACCEPT).id();
        county.run(() -> county.engine.claim(step, clerk));
        atTheDesk();
        withTheHead();
        withTheHead();
        suspended = atTheDesk();
        county.run(() -> county.administration.suspend(suspended, leader, "等督查结论"));
        var over = withTheHead();
        cases.sign(over, DECIDE, leader, "approve");
    }

    private CaseKey atTheDesk() {
        var lanes = SampleCases.lanes();
        lanes.put("accept", List.of(new Signatory(desk, null)));
        lanes.put("decide", List.of(new Signatory(head, null)));
        return cases.start(STANDARD, lanes, Map.of());
    }

    private CaseKey withTheHead() {
        var key = atTheDesk();
        county.clock.move(Duration.ofHours(2));
        cases.sign(key, ACCEPT, clerk, "accept");
        return key;
    }

    private void dueIn(CaseKey key, int days) {
        var day = today().plusDays(days);
        var at = county.clock.instant().plus(Duration.ofDays(days + 1L));
        var step = cases.step(key, ACCEPT).id();
        county.run(() -> county.engine.setDeadline(step, new StepDeadline(day, at, null, "许可法32条")));
    }

    private LocalDate today() {
        return LocalDate.now(county.clock);
    }

    @Test
    void countsWhatIsOpenRestsIsOverdueOrAbandoned() {
        assertThat(ask(() -> county.monitor.totals(scope, today()))).isEqualTo(new MonitorTotals(6, 1, 2, 0));
        assertThat(listed(waiting(null, null, today()))).isEqualTo(2);
        assertThat(listed(new MonitorFilter(null, CaseState.SUSPENDED, null, null, null)))
                .isEqualTo(1);
        assertThat(listed(new MonitorFilter(null, null, Age.ANY, null, null))).isEqualTo(6);
    }

    @Test
    void countsWhatFellToTheAdministrators() {
        var lost = atTheDesk();
        county.run(() -> county.engine.reassign(
                lost, "accept", List.of(new Signatory(SampleDirectory.ADMINISTRATORS, null)), leader, "没有人了"));
        var within = new DataScope(false, List.of(desk.unit(), SampleDirectory.ADMINISTRATORS.unit()));
        var abandoned = ask(() -> county.monitor.totals(within, today())).abandoned();
        var filter = new MonitorFilter(null, null, null, new Waiting(null, null, null, true), null);
        assertThat(page(filter, within).total()).isEqualTo(abandoned).isPositive();
        assertThat(page(filter, within).rows()).extracting(MonitoredCase::key).contains(lost);
    }

    @Test
    void countsByProcessAndState() {
        var states = ask(() -> county.monitor.states(scope));
        assertThat(states)
                .containsExactlyInAnyOrder(
                        new CasesInState(STANDARD, CaseState.RUNNING, 5),
                        new CasesInState(STANDARD, CaseState.SUSPENDED, 1),
                        new CasesInState(STANDARD, CaseState.ENDED, 1));
        for (var each : states) {
            assertThat(listed(new MonitorFilter(each.process(), each.state(), null, null, null)))
                    .isEqualTo(each.cases());
        }
    }

    @Test
    void countsByAge() {
        assertThat(ask(() -> county.monitor.ages(scope, List.of(young, old.plusSeconds(1)))))
                .containsExactly(new CasesByAge(STANDARD, List.of(5L, 0L, 1L)));
        assertThat(listed(new MonitorFilter(STANDARD, null, new Age(young, null), null, null)))
                .isEqualTo(5);
        assertThat(listed(new MonitorFilter(STANDARD, null, new Age(old.plusSeconds(1), young), null, null)))
                .isZero();
        assertThat(listed(new MonitorFilter(STANDARD, null, new Age(null, old.plusSeconds(1)), null, null)))
                .isEqualTo(1);
    }

    @Test
    void countsWhereCasesWait() {
        var waiting = ask(() -> county.monitor.waiting(scope));
        assertThat(waiting)
                .extracting(CasesWaiting::node, CasesWaiting::unit, CasesWaiting::cases)
                .containsExactly(tuple(ACCEPT, desk.unit(), 4L), tuple(DECIDE, desk.unit(), 2L));
        for (var each : waiting) {
            assertThat(listed(waiting(each.node(), Whom.ofUnit(each.unit()), null)))
                    .isEqualTo(each.cases());
        }
    }

    @Test
    void tellsWhatWaitsForSomebodyByName() {
        var key = atTheDesk();
        cases.sign(key, ACCEPT, clerk, "correct");
        var named = ask(() -> county.monitor.waiting(scope)).stream()
                .filter(each -> each.unit() == null)
                .toList();
        assertThat(named).singleElement().extracting(CasesWaiting::cases).isEqualTo(1L);
        assertThat(page(waiting(named.get(0).node(), Whom.ofUnit(null), null), scope)
                        .rows())
                .extracting(MonitoredCase::key)
                .containsExactly(key);
    }

    @Test
    void countsWhoIsLate() {
        assertThat(ask(() -> county.monitor.overdueUnits(scope, today())))
                .extracting(CasesOverdue::unit, CasesOverdue::cases)
                .containsExactly(tuple(desk.unit(), 2L));
        var people = ask(() -> county.monitor.overduePeople(scope, today()));
        assertThat(people)
                .extracting(CasesOverdue::person, CasesOverdue::cases)
                .containsExactlyInAnyOrder(tuple(clerk, 1L), tuple(null, 1L));
        for (var each : people) {
            assertThat(listed(waiting(null, Whom.ofPerson(each.person()), today())))
                    .isEqualTo(each.cases());
        }
        assertThat(listed(waiting(null, Whom.ofUnit(desk.unit()), today()))).isEqualTo(2);
    }

    @Test
    void tellsHowLongDecidedStepsTook() {
        var spans = ask(() -> county.monitor.spans(scope, old));
        assertThat(spans).extracting(StepSpan::node).containsExactlyInAnyOrder(ACCEPT, ACCEPT, ACCEPT, DECIDE);
        assertThat(spans).filteredOn(span -> span.node().equals(ACCEPT)).allSatisfy(span -> assertThat(
                        Duration.between(span.openedAt(), span.closedAt()))
                .isEqualTo(Duration.ofHours(2)));
        assertThat(listed(new MonitorFilter(STANDARD, null, null, null, new Decided(ACCEPT, old))))
                .isEqualTo(3);
        assertThat(ask(() -> county.monitor.spans(scope, county.clock.instant().plusSeconds(1))))
                .isEmpty();
    }

    @Test
    void neitherCountsNorListsWhatIsOutOfReach() {
        var stranger = new DataScope(false, List.of(desk.unit() + 500_000));
        assertThat(ask(() -> county.monitor.totals(stranger, today()))).isEqualTo(new MonitorTotals(0, 0, 0, 0));
        assertThat(ask(() -> county.monitor.states(stranger))).isEmpty();
        assertThat(ask(() -> county.monitor.ages(stranger, List.of(old)))).isEmpty();
        assertThat(ask(() -> county.monitor.waiting(stranger))).isEmpty();
        assertThat(ask(() -> county.monitor.overdueUnits(stranger, today()))).isEmpty();
        assertThat(ask(() -> county.monitor.overduePeople(stranger, today()))).isEmpty();
        assertThat(ask(() -> county.monitor.spans(stranger, old))).isEmpty();
        assertThat(page(MonitorFilter.ALL, stranger).total()).isZero();
        assertThat(page(MonitorFilter.ALL, new DataScope(false, List.of())).total())
                .isZero();
        assertThat(page(MonitorFilter.ALL, DataScope.COUNTY).total()).isGreaterThanOrEqualTo(7);
    }

    @Test
    void listsCasesByAgeWithTheStepsAtWhichTheyStand() {
        var page = page(MonitorFilter.ALL, scope);
        assertThat(page.rows()).extracting(MonitoredCase::startedAt).isSorted();
        var first = page.rows().get(0);
        assertThat(first.open()).singleElement().satisfies(step -> assertThat(step.dueOn())
                .isEqualTo(today().minusDays(5)));
        assertThat(page.rows())
                .filteredOn(each -> each.state() == CaseState.ENDED)
                .singleElement()
                .satisfies(over -> assertThat(over.open()).isEmpty());
        var second = county.call(() -> county.monitor.cases(MonitorFilter.ALL, scope, new Page.Request(4, 4)));
        assertThat(second.rows()).hasSize(3);
        assertThat(second.total()).isEqualTo(7);
    }

    @Test
    void knowsWhatProcessesAndStepsAreCalled() {
        assertThat(ask(() -> county.monitor.processNames()).get(STANDARD).zh()).isEqualTo("一般审批");
        assertThat(ask(() -> county.monitor.stepName(STANDARD, ACCEPT)))
                .hasValueSatisfying(name -> assertThat(name.zh()).isEqualTo("受理"));
        assertThat(ask(() -> county.monitor.stepName(STANDARD, "task-of-another")))
                .isEmpty();
        assertThat(ask(() -> county.monitor.stepName("no.such.process", ACCEPT)))
                .isEmpty();
    }

    @Test
    void asksOnceForEachFigureHoweverManyCases() {
        var queries = queriesOfAll();
        IntStream.range(0, 30).forEach(i -> atTheDesk());
        assertThat(queriesOfAll())
                .as("seven figures, and three queries of a page")
                .isEqualTo(queries)
                .isEqualTo(10);
    }

    private long queriesOfAll() {
        var before = statistics.getPrepareStatementCount();
        ask(() -> county.monitor.totals(scope, today()));
        ask(() -> county.monitor.states(scope));
        ask(() -> county.monitor.ages(scope, List.of(young, old)));
        ask(() -> county.monitor.waiting(scope));
        ask(() -> county.monitor.overdueUnits(scope, today()));
        ask(() -> county.monitor.overduePeople(scope, today()));
        ask(() -> county.monitor.spans(scope, old));
        page(MonitorFilter.ALL, scope);
        return statistics.getPrepareStatementCount() - before;
    }

    private static MonitorFilter waiting(String node, Whom by, LocalDate overdueOn) {
        return new MonitorFilter(null, null, null, new Waiting(node, by, overdueOn, false), null);
    }

    private long listed(MonitorFilter filter) {
        return page(filter, scope).total();
    }

    private Page<MonitoredCase> page(MonitorFilter filter, DataScope within) {
        return ask(() -> county.monitor.cases(filter, within, new Page.Request(0, 20)));
    }

    private <T> T ask(Supplier<T> question) {
        return county.call(question);
    }
}
