package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.workflow.AgeBand;
import org.zhengtong.platform.support.workflow.CaseState;
import org.zhengtong.platform.support.workflow.CasesOverdue;
import org.zhengtong.platform.support.workflow.CasesWaiting;
import org.zhengtong.platform.support.workflow.MonitorFilter.Whom;
import org.zhengtong.platform.support.workflow.MonitorQuery;
import org.zhengtong.platform.support.workflow.MonitorQuery.Waits;
import org.zhengtong.platform.support.workflow.MonitoredCase;
import org.zhengtong.platform.support.workflow.boundary.Monitor;
import org.zhengtong.publicservice.approval.ApplicationNumber;

/** 流程监控: leaders watch over the cases of their units, administrators over all, and every number opens its cases. */
public class MonitorIT extends InServer {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    private static final String OTHER_HEAD = "ma.fang";
    private static final String COUNTY_LEADER = "zhou.jianping";
    private static final MonitorQuery OPEN = new MonitorQuery(null, null, true, null, null, null, null, null);

    @Test
    void aLeaderWatchesOverTheCasesInWhichTheirUnitsTakePart() {
        var number = Filed.homestead().number();
        assertThat(watches(Desk.TOWNSHIP_HEAD, number)).isTrue();
        assertThat(watches(OTHER_HEAD, number)).isFalse();
        assertThat(watches(Desk.MARKET_HEAD, number)).isFalse();
        assertThat(watches(COUNTY_LEADER, number)).isTrue();
        assertThat(watches(Citizens.ADMINISTRATOR, number)).isTrue();
        assertThat(As.person(OTHER_HEAD, () -> monitor().waiting()))
                .noneMatch(each -> each.unit() != null && each.unit() == unit("qingshi"));
    }

    @Test
    void whoLeadsNobodyWatchesNothing() {
        Refused.forLackOfRight(
                () -> As.person(Desk.TOWNSHIP_CLERK, () -> monitor().totals()));
        Refused.forLackOfRight(
                () -> As.person(Desk.TOWNSHIP_CLERK, () -> monitor().cases(OPEN, new Page.Request(0, 1))));
        Refused.forLackOfRight(() -> As.person(Filed.CITIZEN, () -> monitor().states()));
        Refused.forLackOfRight(() -> monitor().waiting());
    }

    @Test
    void everyNumberOpensItsCases() {
        Time.at(DAY);
        var late = Filed.catering().number();
        Desk.accept(Desk.MARKET_CLERK, late);
        Time.at(DAY.plusDays(60));
        As.person(Desk.MARKET_HEAD, () -> {
            var totals = monitor().totals();
            assertThat(count(OPEN)).isEqualTo(totals.open()).isPositive();
            assertThat(count(new MonitorQuery(null, null, false, null, Waits.OVERDUE, null, null, null)))
                    .isEqualTo(totals.overdue())
                    .isPositive();
            monitor().states().forEach(each -> assertThat(
                            count(new MonitorQuery(each.process(), each.state(), false, null, null, null, null, null)))
                    .isEqualTo(each.cases()));
            monitor().ages().forEach(each -> {
                for (var band : AgeBand.values()) {
                    assertThat(count(new MonitorQuery(each.process(), null, false, band, null, null, null, null)))
                            .isEqualTo(each.cases().get(band.ordinal()));
                }
            });
            monitor().waiting().forEach(MonitorIT::opensItsCases);
            monitor().overdueUnits().forEach(each -> opensItsCases(each, Whom.ofUnit(each.unit())));
            monitor().overduePeople().forEach(each -> opensItsCases(each, Whom.ofPerson(each.person())));
            return null;
        });
    }

    private static void opensItsCases(CasesWaiting each) {
        assertThat(count(new MonitorQuery(
                        each.process(), null, false, null, Waits.ANYHOW, Whom.ofUnit(each.unit()), each.node(), null)))
                .isEqualTo(each.cases())
                .isPositive();
    }

    private static void opensItsCases(CasesOverdue each, Whom whom) {
        assertThat(count(new MonitorQuery(null, null, false, null, Waits.OVERDUE, whom, null, null)))
                .isEqualTo(each.cases())
                .isPositive();
    }

    @Test
    void theSlowestStepsAreThoseThatTookMostWorkingTime() {
        Time.at(LocalDate.of(2026, 9, 18));
        var number = Filed.catering().number();
        Time.at(LocalDate.of(2026, 9, 21));
        Desk.accept(Desk.MARKET_CLERK, number);
        As.person(Desk.MARKET_HEAD, () -> {
            var steps = monitor().slowest(30);
            assertThat(steps).isNotEmpty().allSatisfy(step -> {
                assertThat(step.slow()).isGreaterThanOrEqualTo(step.median());
                assertThat(count(new MonitorQuery(step.process(), null, false, null, null, null, step.node(), 30)))
                        .isEqualTo(step.cases())
                        .isPositive();
            });
            assertThat(steps).anyMatch(step -> step.node().equals("task-accept"));
            return null;
        });
    }

    @Test
    void agesAreCountedInWorkingDays() {
        Time.at(LocalDate.of(2026, 9, 30));
        var number = Filed.catering().number();
        Time.at(LocalDate.of(2026, 10, 8));
        assertThat(ageOf(number)).isEqualTo(AgeBand.UP_TO_5);
        Time.at(LocalDate.of(2026, 10, 15));
        assertThat(ageOf(number)).isEqualTo(AgeBand.UP_TO_10);
    }

    private static AgeBand ageOf(ApplicationNumber number) {
        return As.person(Desk.MARKET_HEAD, () -> List.of(AgeBand.values()).stream()
                .filter(band -> all(new MonitorQuery(null, CaseState.RUNNING, false, band, null, null, null, null))
                        .contains(number.key().number()))
                .findFirst()
                .orElseThrow());
    }

    private static boolean watches(String who, ApplicationNumber number) {
        return As.person(who, () -> all(OPEN).contains(number.value()));
    }

    private static List<String> all(MonitorQuery query) {
        var total = (int) count(query);
        return IntStream.iterate(0, first -> first < total, first -> first + Page.Request.MOST)
                .mapToObj(first -> monitor().cases(query, new Page.Request(first, Page.Request.MOST)))
                .flatMap(page -> page.rows().stream())
                .map(MonitoredCase::key)
                .map(key -> key.number())
                .toList();
    }

    private static long count(MonitorQuery query) {
        return monitor().cases(query, new Page.Request(0, 1)).total();
    }

    private static long unit(String code) {
        return Beans.of(Directory.class).unit(code).orElseThrow().id();
    }

    private static Monitor monitor() {
        return Beans.of(Monitor.class);
    }
}
