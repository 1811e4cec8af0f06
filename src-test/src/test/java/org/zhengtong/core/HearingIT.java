package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.HandedFile;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.NoticeView;
import org.zhengtong.publicservice.approval.ProceedingId;
import org.zhengtong.publicservice.approval.ProceedingState;
import org.zhengtong.publicservice.approval.ProceedingView;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.SummonHearing;
import org.zhengtong.publicservice.approval.boundary.HearingDesk;
import org.zhengtong.publicservice.approval.boundary.HearingRight;
import org.zhengtong.publicservice.approval.boundary.ProceedingBoard;
import org.zhengtong.publicservice.approval.boundary.ProceedingDesk;

/** Hearings under 行政许可法 Art. 45–48, from the notice of the right to the minutes. */
public class HearingIT extends InServer {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final String WHY = "相邻住户对油烟排放提出异议";

    @Test
    void isOfferedAskedForSummonedAndHeldAndOnlyThenDecided() {
        var receipt = accepted();
        var number = receipt.number();
        var before = Filed.progress(receipt).legalDeadline().due();
        var hearing = offer(receipt);
        assertThat(view(receipt).requestBy()).isEqualTo(LocalDate.of(2026, 11, 16));
        Refused.by(ApprovalRule.HEARING_PENDING, () -> Desk.sign(Desk.MARKET_HEAD, number, "approve"));
        Time.at(LocalDate.of(2026, 11, 11));
        ask(receipt, hearing);
        assertThat(view(receipt).state()).isEqualTo(ProceedingState.ASKED_FOR);
        assertThat(Filed.progress(receipt).paused()).isTrue();
        Refused.by(ApprovalRule.HEARING_ASKED_BEFORE, () -> ask(receipt, hearing));
        summon(receipt, hearing, LocalDate.of(2026, 11, 20), Desk.MARKET_DEPUTY);
        assertThat(Filed.progress(receipt).notices())
                .extracting(NoticeView::kind)
                .containsExactly(NoticeKind.ACCEPTANCE, NoticeKind.HEARING_RIGHT, NoticeKind.HEARING_SUMMONS);
        Time.at(LocalDate.of(2026, 11, 20));
        Refused.by(ApprovalRule.MINUTES_MISSING, () -> report(receipt, hearing, List.of()));
        Refused.by(ApprovalRule.HEARING_PENDING, () -> Desk.sign(Desk.MARKET_HEAD, number, "refuse"));
        report(receipt, hearing, List.of(new HandedFile("听证笔录.png", Filed.picture())));
        assertThat(view(receipt).files()).singleElement().satisfies(file -> assertThat(
                        As.person(Desk.MARKET_HEAD, () -> Beans.of(ProceedingBoard.class)
                                .file(number, file.id())
                                .name()))
                .isEqualTo("听证笔录.png"));
        // From the request on 11 November to the hearing on the 20th, eight working days do not count.
        assertThat(Filed.progress(receipt).legalDeadline().due()).isEqualTo(before.plusDays(10));
        Desk.sign(Desk.MARKET_HEAD, number, "approve");
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void theRightIsGoneAfterFiveWorkingDaysAndThenItIsDecided() {
        var receipt = accepted();
        var hearing = offer(receipt);
        Time.at(LocalDate.of(2026, 11, 17));
        assertThat(Refused.by(ApprovalRule.HEARING_ASKED_TOO_LATE, () -> ask(receipt, hearing)))
                .containsExactly(LocalDate.of(2026, 11, 16));
        assertThat(view(receipt).state()).isEqualTo(ProceedingState.LAPSED);
        assertThat(Filed.progress(receipt).legalDeadline().pauses()).isEmpty();
        Desk.sign(Desk.MARKET_HEAD, receipt.number(), "approve");
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void onTheLastDayItCanStillBeAskedForAndOnPaperItCountsFromItsArrival() {
        var receipt = accepted();
        var hearing = offer(receipt);
        Time.at(LocalDate.of(2026, 11, 18));
        Refused.by(ApprovalRule.DAY_TO_COME, () -> record(receipt, hearing, LocalDate.of(2026, 11, 19)));
        Refused.by(ApprovalRule.HEARING_ASKED_TOO_LATE, () -> record(receipt, hearing, LocalDate.of(2026, 11, 17)));
        record(receipt, hearing, LocalDate.of(2026, 11, 16));
        assertThat(view(receipt).requestedOn()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(view(receipt).latest()).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void isToldSevenDaysAheadHeldWithinTwentyAndChairedByNobodyWhoExaminedIt() {
        var receipt = accepted();
        var hearing = offer(receipt);
        Refused.by(
                ApprovalRule.HEARING_NOT_ASKED_FOR,
                () -> summon(receipt, hearing, LocalDate.of(2026, 11, 20), Desk.MARKET_DEPUTY));
        ask(receipt, hearing);
        assertThat(Refused.by(
                        ApprovalRule.HEARING_DAY_NOT_LAWFUL,
                        () -> summon(receipt, hearing, LocalDate.of(2026, 11, 17), Desk.MARKET_DEPUTY)))
                .containsExactly(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 12, 7));
        Refused.by(
                ApprovalRule.HEARING_DAY_NOT_LAWFUL,
                () -> summon(receipt, hearing, LocalDate.of(2026, 12, 8), Desk.MARKET_DEPUTY));
        Refused.by(
                ApprovalRule.CHAIR_EXAMINED_IT,
                () -> summon(receipt, hearing, LocalDate.of(2026, 11, 18), Desk.MARKET_CLERK));
        Refused.by(ApprovalRule.NOT_STAFF, () -> summon(receipt, hearing, LocalDate.of(2026, 11, 18), Filed.CITIZEN));
        summon(receipt, hearing, LocalDate.of(2026, 11, 18), Desk.MARKET_DEPUTY);
        assertThat(Messages.of(Desk.MARKET_DEPUTY, receipt.number())).contains("approval.appointed");
    }

    @Test
    void isAskedForByTheApplicantAloneAndOfferedOnceForLicencesAlone() {
        var receipt = accepted();
        var hearing = offer(receipt);
        var right = Beans.of(HearingRight.class);
        Refused.asUnknown(() -> right.ask(receipt.number(), "WRONG234", hearing));
        Refused.asUnknown(() -> As.person(Filed.NEIGHBOUR, () -> right.ask(receipt.number(), null, hearing)));
        var other = accepted();
        Refused.asUnknown(() -> right.ask(other.number(), other.queryCode(), hearing));
        Refused.by(ApprovalRule.HEARING_OFFERED_BEFORE, () -> offer(receipt));
        Refused.by(
                ApprovalRule.REASON_REQUIRED,
                () -> As.person(
                        Desk.MARKET_CLERK, () -> Beans.of(HearingDesk.class).offer(other.number(), " ")));
    }

    @Test
    void aRequestThatIsWithdrawnLetsTheClockRunAgain() {
        var receipt = accepted();
        var hearing = offer(receipt);
        ask(receipt, hearing);
        Time.at(LocalDate.of(2026, 11, 12));
        As.person(Desk.MARKET_CLERK, () -> Beans.of(ProceedingDesk.class)
                .callOff(receipt.number(), hearing, "申请人书面撤回听证申请"));
        assertThat(Filed.progress(receipt).legalDeadline().pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.to()).isEqualTo(LocalDate.of(2026, 11, 11)));
        assertThat(Filed.progress(receipt).paused()).isFalse();
        Desk.sign(Desk.MARKET_HEAD, receipt.number(), "approve");
    }

    private static Receipt accepted() {
        Time.at(MONDAY);
        var receipt = Filed.catering();
        Desk.accept(Desk.MARKET_CLERK, receipt.number());
        return receipt;
    }

    private static ProceedingId offer(Receipt receipt) {
        return As.person(Desk.MARKET_CLERK, () -> Beans.of(HearingDesk.class).offer(receipt.number(), WHY));
    }

    private static void ask(Receipt receipt, ProceedingId hearing) {
        Beans.of(HearingRight.class).ask(receipt.number(), receipt.queryCode(), hearing);
    }

    private static void record(Receipt receipt, ProceedingId hearing, LocalDate on) {
        As.person(Desk.MARKET_CLERK, () -> Beans.of(HearingDesk.class).recordRequest(receipt.number(), hearing, on));
    }

    private static void summon(Receipt receipt, ProceedingId hearing, LocalDate day, String chair) {
        var command = new SummonHearing(day.atTime(9, 30), "政务服务中心三楼听证室", Desk.account(chair));
        As.person(Desk.MARKET_CLERK, () -> Beans.of(HearingDesk.class).summon(receipt.number(), hearing, command));
    }

    private static void report(Receipt receipt, ProceedingId hearing, List<HandedFile> minutes) {
        As.person(Desk.MARKET_CLERK, () -> Beans.of(ProceedingDesk.class)
                .report(receipt.number(), hearing, Time.today(), "双方陈述完毕，听证结束", minutes));
    }

    private static ProceedingView view(Receipt receipt) {
        return Beans.of(HearingRight.class)
                .proceedings(receipt.number(), receipt.queryCode())
                .get(0);
    }
}
