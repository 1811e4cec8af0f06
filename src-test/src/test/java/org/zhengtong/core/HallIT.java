package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.clock.boundary.TimeMachine;
import org.zhengtong.publicservice.hall.HallRule;
import org.zhengtong.publicservice.hall.HallView;
import org.zhengtong.publicservice.hall.PlanHall;
import org.zhengtong.publicservice.hall.PlanLine;
import org.zhengtong.publicservice.hall.TicketState;
import org.zhengtong.publicservice.hall.TicketView;
import org.zhengtong.publicservice.hall.VisitView;
import org.zhengtong.publicservice.hall.boundary.CounterDesk;
import org.zhengtong.publicservice.hall.boundary.HallGuide;
import org.zhengtong.publicservice.hall.boundary.HallPlan;
import org.zhengtong.publicservice.hall.boundary.Reception;
import org.zhengtong.publicservice.hall.boundary.VisitRating;
import org.zhengtong.publicservice.rating.Grade;
import org.zhengtong.publicservice.rating.RatingRule;
import org.zhengtong.publicservice.rating.boundary.FollowUpDesk;

/** Tickets of a hall: numbered by queue, called in order, each by one counter. */
public class HallIT extends InServer {

    private static final String CLERK = Desk.MARKET_CLERK;
    private static final String COLLEAGUE = "lu.guanghui";
    private static final String OTHER_CLERK = Desk.CHENGGUAN_CLERK;

    private SampleHall hall;

    @BeforeEach
    void openTheHall() {
        hall = SampleHall.opened();
        Time.at(SampleHall.nextWorkingDay());
        hall.sit(CLERK, 1);
        hall.sit(OTHER_CLERK, 2);
    }

    @AfterEach
    void goHome() {
        List.of(CLERK, OTHER_CLERK, COLLEAGUE)
                .forEach(clerk -> As.person(clerk, () -> {
                    var desk = desk();
                    desk.desk().map(seat -> seat.current()).ifPresent(open -> desk.served(open.id()));
                    desk.leave();
                }));
    }

    @Test
    void numbersTheTicketsOfEachQueue() {
        assertThat(List.of(hall.ticket("A", false), hall.ticket("B", false), hall.ticket("A", false)))
                .extracting(TicketView::label)
                .containsExactly("A001", "B001", "A002");
        assertThat(hall.view().waiting()).isEqualTo(3);
    }

    @Test
    void callsWhoIsPreferredFirstAndTheOthersInTheirOrder() {
        hall.ticket("A", false);
        hall.ticket("B", false);
        hall.ticket("A", true);
        assertThat(List.of(callAndServe(), callAndServe(), callAndServe())).containsExactly("A002", "A001", "B001");
        Refused.by(HallRule.NOBODY_WAITS, () -> As.person(CLERK, () -> call()));
    }

    @Test
    void tellsATicketHowManyAreBeforeIt() {
        hall.ticket("A", false);
        var second = hall.ticket("A", false);
        assertThat(second.ahead()).isEqualTo(1);
        hall.ticket("A", true);
        assertThat(Beans.of(HallGuide.class).ticket(hall.code(), second.label()))
                .get()
                .extracting(TicketView::ahead)
                .isEqualTo(2L);
    }

    @Test
    void givesATicketToOneOfTwoCountersThatCallAtOnce() {
        for (var round = 0; round < 4; round++) {
            hall.ticket("A", false);
            hall.ticket("A", false);
            Callable<TicketView> next = () -> call();
            var called = AtOnce.people(
                    List.of(As.signedIn(CLERK, As.PASSWORD), As.signedIn(OTHER_CLERK, As.PASSWORD)), next);
            assertThat(called).allMatch(AtOnce.Outcome::isGood);
            assertThat(called).extracting(outcome -> outcome.result().label()).doesNotHaveDuplicates();
            As.person(CLERK, () -> desk().served(current().id()));
            As.person(OTHER_CLERK, () -> desk().served(current().id()));
        }
    }

    @Test
    void callsNobodyElseBeforeTheOneAtTheCounterIsDone() {
        var first = hall.ticket("A", false);
        hall.ticket("A", false);
        As.person(CLERK, () -> call());
        assertThat(Refused.by(HallRule.COUNTER_BUSY, () -> As.person(CLERK, () -> call())))
                .containsExactly(first.label());
    }

    @Test
    void letsWhoWasAwayComeBackBeforeTheOthers() {
        var late = hall.ticket("A", false);
        hall.ticket("A", false);
        As.person(CLERK, () -> call());
        As.person(CLERK, () -> desk().absent(late.id()));
        assertThat(As.person(CLERK, () -> desk().desk().orElseThrow().absent()))
                .extracting(TicketView::label)
                .containsExactly(late.label());
        As.person(CLERK, () -> desk().back(late.id()));
        assertThat(callAndServe()).isEqualTo(late.label());
    }

    @Test
    void sendsWhoWaitedInTheWrongQueueToTheOtherWithoutANewNumber() {
        var ticket = hall.ticket("A", false);
        As.person(CLERK, () -> call());
        var moved =
                As.person(CLERK, () -> desk().move(ticket.id(), hall.line("B").id()));
        assertThat(moved.state()).isEqualTo(TicketState.WAITING);
        assertThat(moved.label()).isEqualTo(ticket.label());
        assertThat(hall.line("B").waiting()).isEqualTo(1);
    }

    @Test
    void showsOnTheScreenWhoIsCalledWhereTheLastCallFirst() {
        hall.ticket("A", false);
        hall.ticket("B", false);
        As.person(CLERK, () -> call());
        As.person(OTHER_CLERK, () -> call());
        var again = As.person(CLERK, () -> desk().again(current().id()));
        assertThat(again.calls()).isEqualTo(2);
        assertThat(Beans.of(HallGuide.class).calls(hall.code()).calls())
                .extracting(TicketView::label, TicketView::counter)
                .containsExactly(tuple("A001", 1), tuple("B001", 2));
    }

    @Test
    void letsNobodyTakeASeatThatIsTaken() {
        assertThat(Refused.by(HallRule.COUNTER_TAKEN, () -> hall.sit(COLLEAGUE, 1)))
                .hasSize(1);
        Refused.by(HallRule.NO_COUNTER, () -> As.person(COLLEAGUE, () -> call()));
    }

    @Test
    void isServedByThoseWhoseUnitStaffsTheCounter() {
        Refused.forLackOfRight(() -> hall.sit(Desk.CIVIL_CLERK, 1));
        Refused.forLackOfRight(() -> As.person(Desk.CIVIL_CLERK, () -> Beans.of(Reception.class)
                .ticket(hall.line("A").id(), false)));
        assertThat(As.person(Desk.CIVIL_CLERK, () -> desk().halls()))
                .extracting(HallView::code)
                .doesNotContain(hall.code());
    }

    @Test
    void callsNobodyToAnotherCounterThanTheClerkBelievesToSitAt() {
        hall.ticket("A", false);
        var before =
                As.person(CLERK, () -> desk().desk().orElseThrow().counter().id());
        var other = hall.counter(3, "market-regulation");
        hall.plan(other);
        hall.sit(CLERK, 3);
        assertThat(Refused.by(HallRule.SEAT_CHANGED, () -> As.person(CLERK, () -> desk().next(before))))
                .containsExactly(3);
        assertThat(hall.line("A").waiting()).isEqualTo(1);
    }

    @Test
    void belongsToTheUnitThatItsManagerNames() {
        var plan = PlanHall.of(hall.view());
        plan.setUnit(Beans.of(Directory.class).unit("qingshi").orElseThrow().id());
        As.person(Citizens.ADMINISTRATOR, () -> Beans.of(HallPlan.class).change(plan));
        assertThat(hall.view().unit()).isEqualTo(plan.getUnit());
    }

    @Test
    void leavesAnothersTicketAlone() {
        var ticket = hall.ticket("A", false);
        As.person(CLERK, () -> call());
        Refused.by(HallRule.TICKET_MOVED_ON, () -> As.person(OTHER_CLERK, () -> desk().served(ticket.id())));
    }

    @Test
    void givesOutNoTicketOnceItHasClosed() {
        Time.passes(Duration.ofHours(9));
        Refused.by(HallRule.CLOSED_TODAY, () -> hall.ticket("A", false));
    }

    @Test
    void isSetUpByItsManagersOnly() {
        Refused.forLackOfRight(
                () -> As.person(CLERK, () -> Beans.of(HallPlan.class).plan(hall.code(), SampleHall.line("C", 0))));
        Refused.by(HallRule.PREFIX_TAKEN, () -> hall.plan(SampleHall.line("A", 0)));
        Refused.by(HallRule.NUMBER_TAKEN, () -> hall.plan(hall.counter(1, "chengguan")));
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChangedMeanwhile() {
        var stale = PlanLine.of(hall.line("A"));
        var fresh = PlanLine.of(hall.line("A"));
        fresh.setNameZh("改过的队列");
        hall.plan(fresh);
        Refused.by(HallRule.CHANGED_MEANWHILE, () -> hall.plan(stale));
        assertThat(hall.line("A").name().zh()).isEqualTo("改过的队列");
    }

    @Test
    void countsItsDay() {
        hall.ticket("A", false);
        hall.ticket("A", false);
        callAndServe();
        var day = As.person(Citizens.ADMINISTRATOR, () -> Beans.of(HallPlan.class)
                .day(hall.code(), Beans.of(TimeMachine.class).today()));
        assertThat(day).singleElement().satisfies(line -> {
            assertThat(line.taken()).isEqualTo(2);
            assertThat(line.served()).isEqualTo(1);
            assertThat(line.averageMinutes()).isNotNull();
        });
    }

    @Test
    void isRatedOnceByWhoHoldsTheTicketOfAVisitThatIsOver() {
        var ticket = hall.ticket("A", false);
        var code = ticket.ratingCode();
        assertThat(code).matches("[2-9A-HJKMNP-Z]{10}");
        assertThat(Beans.of(HallGuide.class)
                        .ticket(hall.code(), ticket.label())
                        .orElseThrow()
                        .ratingCode())
                .as("whoever knows the number does not hold the ticket")
                .isNull();
        Refused.by(HallRule.NOT_SERVED_YET, () -> rate(code, Grade.SATISFIED));
        callAndServe();
        assertThat(visit(code).served()).isTrue();
        Refused.asUnknown(() -> rate("2222222222", Grade.SATISFIED));
        Refused.by(RatingRule.NOT_BY_STAFF, () -> As.person(CLERK, () -> rate(code, Grade.VERY_SATISFIED)));
        rate(code.toLowerCase(), Grade.DISSATISFIED);
        assertThat(visit(code).rated()).isTrue();
        Refused.by(RatingRule.CONTACT_RATED, () -> rate(code, Grade.SATISFIED));
        var followUp = As.person(
                Desk.MARKET_HEAD,
                () -> Beans.of(FollowUpDesk.class).all(true, new Page.Request(0, Page.Request.MOST)).rows().stream()
                        .filter(each -> each.contact().number().equals(Long.toString(ticket.id())))
                        .findFirst()
                        .orElseThrow());
        assertThat(followUp.hasMobile()).isTrue();
        assertThat(As.person(
                        Desk.MARKET_HEAD, () -> Beans.of(FollowUpDesk.class).mobile(followUp.id())))
                .isEqualTo("19000000001");
    }

    private static void rate(String code, Grade grade) {
        Beans.of(VisitRating.class).rate(code, grade, Set.of(), "排了很久", "19000000001");
    }

    private static VisitView visit(String code) {
        return Beans.of(VisitRating.class).visit(code).orElseThrow();
    }

    private static CounterDesk desk() {
        return Beans.of(CounterDesk.class);
    }

    private static TicketView call() {
        return desk().next(desk().desk().map(seat -> seat.counter().id()).orElse(0L));
    }

    private static TicketView current() {
        return desk().desk().orElseThrow().current();
    }

    private static String callAndServe() {
        return As.person(CLERK, () -> {
            var called = call();
            return desk().served(called.id()).label();
        });
    }
}
