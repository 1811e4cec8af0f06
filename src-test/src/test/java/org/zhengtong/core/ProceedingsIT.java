package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.ArrangeVisit;
import org.zhengtong.publicservice.approval.BeginExamination;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.NoticeView;
import org.zhengtong.publicservice.approval.ProceedingKind;
import org.zhengtong.publicservice.approval.ProceedingRow;
import org.zhengtong.publicservice.approval.ProceedingState;
import org.zhengtong.publicservice.approval.ProceedingView;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.TimelineEntry;
import org.zhengtong.publicservice.approval.boundary.ProceedingBoard;
import org.zhengtong.publicservice.approval.boundary.ProceedingDesk;

/** Site visits and examinations: what stops the clock and what does not, who may, and that nobody forgets. */
public class ProceedingsIT extends InServer {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    @Test
    void anExaminationThatTheMatterNamesStopsTheClockUntilItsResultIsThere() {
        var receipt = accepted();
        var legal = Filed.progress(receipt).legalDeadline().due();
        Time.at(LocalDate.of(2026, 11, 16));
        var test = Desk.beginTest(Desk.MARKET_HEAD, receipt.number(), LocalDate.of(2026, 11, 27));
        assertThat(Filed.progress(receipt).paused()).isTrue();
        assertThat(kindsOfNotices(receipt)).containsExactly(NoticeKind.ACCEPTANCE, NoticeKind.PAUSE);
        Time.at(LocalDate.of(2026, 11, 19));
        Desk.endTest(Desk.MARKET_HEAD, receipt.number(), test, LocalDate.of(2026, 11, 18));
        var deadline = Filed.progress(receipt).legalDeadline();
        assertThat(deadline.pauses()).singleElement().satisfies(pause -> {
            assertThat(pause.from()).isEqualTo(LocalDate.of(2026, 11, 16));
            assertThat(pause.to()).isEqualTo(LocalDate.of(2026, 11, 18));
        });
        assertThat(deadline.usedBy(deadline.due())).isEqualTo(deadline.allowed());
        assertThat(deadline.due()).isEqualTo(legal.plusDays(3));
        assertThat(Filed.progress(receipt).paused()).isFalse();
        assertThat(events(receipt)).contains(EventKind.PAUSED, EventKind.RESUMED, EventKind.PROCEEDING_DONE);
    }

    @Test
    void theClockRunsAgainByItselfAfterTheDayThatTheApplicantWasTold() {
        var receipt = accepted();
        Desk.beginTest(Desk.MARKET_HEAD, receipt.number(), MONDAY.plusDays(7));
        var due = Filed.progress(receipt).deadline().due();
        Time.at(MONDAY.plusDays(7));
        Time.letTheWorkersLook();
        assertThat(events(receipt)).doesNotContain(EventKind.RESUMED);
        Time.at(MONDAY.plusDays(8));
        Time.await(() -> events(receipt).contains(EventKind.RESUMED));
        assertThat(Filed.progress(receipt).paused()).isFalse();
        assertThat(Filed.progress(receipt).deadline().due()).isEqualTo(due);
        Time.at(due.plusDays(1));
        Time.await(() -> events(receipt).contains(EventKind.OVERDUE));
    }

    @Test
    void stopsNoLongerThanTheDefinitionSaysAndForNothingItDoesNotName() {
        var receipt = accepted();
        var number = receipt.number();
        // Ten working days after 9 November.
        assertThat(Refused.by(
                        ApprovalRule.EXAMINATION_TOO_LONG,
                        () -> Desk.beginTest(Desk.MARKET_HEAD, number, LocalDate.of(2026, 11, 24))))
                .containsExactly(LocalDate.of(2026, 11, 23));
        Refused.by(
                ApprovalRule.APPOINTMENT_PAST,
                () -> Desk.beginTest(Desk.MARKET_HEAD, number, LocalDate.of(2026, 11, 6)));
        Refused.by(ApprovalRule.NO_SUCH_EXAMINATION, () -> begin(number, 1));
        Refused.by(ApprovalRule.NO_SUCH_EXAMINATION, () -> begin(number, -1));
        Desk.beginTest(Desk.MARKET_HEAD, number, LocalDate.of(2026, 11, 23));
        Refused.by(ApprovalRule.EXAMINATION_RUNNING, () -> begin(number, 0));
        Refused.asMalformed(() ->
                As.person(Desk.MARKET_HEAD, () -> desk().beginExamination(number, new BeginExamination(0, null, " "))));
    }

    @Test
    void aVisitLetsTheClockRunAndNeedsTwo() {
        var receipt = accepted();
        var number = receipt.number();
        var due = Filed.progress(receipt).deadline().due();
        Refused.by(ApprovalRule.TWO_VISIT, () -> visit(number, MONDAY.plusDays(1), Desk.MARKET_CLERK));
        Refused.by(ApprovalRule.NOT_STAFF, () -> visit(number, MONDAY.plusDays(1), Filed.CITIZEN, Desk.MARKET_CLERK));
        Refused.by(ApprovalRule.APPOINTMENT_PAST, () -> visit(number, MONDAY, Desk.MARKET_DEPUTY, Desk.MARKET_CLERK));
        visit(number, MONDAY.plusDays(1), Desk.MARKET_DEPUTY, Desk.MARKET_CLERK);
        assertThat(Filed.progress(receipt).paused()).isFalse();
        assertThat(Filed.progress(receipt).deadline().due()).isEqualTo(due);
        assertThat(kindsOfNotices(receipt)).containsExactly(NoticeKind.ACCEPTANCE, NoticeKind.SITE_VISIT);
        var visit = board(Desk.MARKET_CLERK, number).get(0);
        Refused.by(ApprovalRule.PROCEEDING_AHEAD, () -> report(number, MONDAY));
        Refused.by(ApprovalRule.DAY_TO_COME, () -> report(number, MONDAY.plusDays(1)));
        Time.at(MONDAY.plusDays(1), LocalTime.of(16, 0));
        Desk.endTest(Desk.MARKET_CLERK, number, visit.id(), MONDAY.plusDays(1));
        Refused.by(ApprovalRule.PROCEEDING_OVER, () -> report(number, MONDAY.plusDays(1)));
        assertThat(board(Desk.MARKET_CLERK, number).get(0).state()).isEqualTo(ProceedingState.DONE);
    }

    @Test
    void theDayBeforeBothSidesAreReminded() {
        var receipt = accepted();
        visit(receipt.number(), MONDAY.plusDays(3), Desk.MARKET_DEPUTY, Desk.MARKET_CLERK);
        Time.at(MONDAY.plusDays(2));
        Time.await(() -> Messages.of(Desk.MARKET_DEPUTY, receipt.number()).contains("approval.appointmentTomorrow"));
        assertThat(Messages.of(Filed.CITIZEN, receipt.number())).contains("approval.appointmentTomorrow");
    }

    @Test
    void theCalendarHoldsWhatIsComingForThoseInReach() {
        var receipt = accepted();
        visit(receipt.number(), MONDAY.plusDays(1), Desk.MARKET_DEPUTY, Desk.MARKET_CLERK);
        assertThat(calendar(Desk.MARKET_HEAD, false)).contains(receipt.number());
        assertThat(calendar(Desk.TOWNSHIP_HEAD, false)).doesNotContain(receipt.number());
        Desk.sign(Desk.MARKET_HEAD, receipt.number(), "approve");
        assertThat(calendar(Desk.MARKET_HEAD, false)).doesNotContain(receipt.number());
        assertThat(calendar(Desk.MARKET_HEAD, true)).contains(receipt.number());
    }

    @Test
    void isForHandlersOfTheUnitsThatHandleTheCase() {
        var receipt = accepted();
        var number = receipt.number();
        Refused.asUnknown(() -> begin(Desk.TOWNSHIP_HEAD, number, 0));
        Refused.forLackOfRight(() -> begin(Filed.CITIZEN, number, 0));
        Refused.forLackOfRight(() -> desk().examinations(number));
        var undecided = Filed.catering();
        Refused.by(ApprovalRule.NOT_IN_HANDLING, () -> begin(undecided.number(), 0));
        var other = accepted();
        var test = Desk.beginTest(Desk.MARKET_HEAD, other.number(), MONDAY.plusDays(4));
        Refused.asUnknown(() -> Desk.endTest(Desk.MARKET_HEAD, number, test, MONDAY));
    }

    @Test
    void aDecisionEndsWhatStillStopsTheClock() {
        var receipt = accepted();
        Desk.beginTest(Desk.MARKET_HEAD, receipt.number(), MONDAY.plusDays(14));
        Time.at(MONDAY.plusDays(2));
        Desk.sign(Desk.MARKET_HEAD, receipt.number(), "approve");
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.GRANTED);
        assertThat(Filed.progress(receipt).legalDeadline().pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.to()).isEqualTo(MONDAY.plusDays(2)));
    }

    private static Receipt accepted() {
        Time.at(MONDAY);
        var receipt = Filed.catering();
        Desk.accept(Desk.MARKET_CLERK, receipt.number());
        return receipt;
    }

    private static void begin(ApplicationNumber number, int procedure) {
        begin(Desk.MARKET_HEAD, number, procedure);
    }

    private static void begin(String who, ApplicationNumber number, int procedure) {
        var command = new BeginExamination(procedure, MONDAY.plusDays(4), "抽检");
        As.person(who, () -> desk().beginExamination(number, command));
    }

    private static void visit(ApplicationNumber number, LocalDate day, String... people) {
        var going = Stream.of(people).map(Desk::account).collect(Collectors.<AccountId>toSet());
        var command = new ArrangeVisit(day.atTime(8, 30), "城关镇清水路 8 号", Set.copyOf(going), "核对布局");
        As.person(Desk.MARKET_CLERK, () -> desk().arrangeVisit(number, command));
    }

    private static void report(ApplicationNumber number, LocalDate on) {
        var visit = board(Desk.MARKET_CLERK, number).get(0);
        Desk.endTest(Desk.MARKET_CLERK, number, visit.id(), on);
    }

    private static List<ProceedingView> board(String who, ApplicationNumber number) {
        return As.person(who, () -> Beans.of(ProceedingBoard.class).of(number));
    }

    private static List<ApplicationNumber> calendar(String who, boolean over) {
        return As.person(who, () -> Beans.of(ProceedingBoard.class)
                .calendar(over, ProceedingKind.SITE_VISIT, new Page.Request(0, Page.Request.MOST))
                .rows()
                .stream()
                .map(ProceedingRow::number)
                .toList());
    }

    private static List<NoticeKind> kindsOfNotices(Receipt receipt) {
        return Filed.progress(receipt).notices().stream().map(NoticeView::kind).toList();
    }

    private static List<EventKind> events(Receipt receipt) {
        return Desk.open(Desk.MARKET_HEAD, receipt.number()).timeline().stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    private static ProceedingDesk desk() {
        return Beans.of(ProceedingDesk.class);
    }
}
