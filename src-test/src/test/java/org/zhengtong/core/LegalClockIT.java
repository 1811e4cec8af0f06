package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.support.worktime.DayEnd;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.FieldFault;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.NoticeView;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.TimelineEntry;
import org.zhengtong.publicservice.approval.boundary.Handling;
import org.zhengtong.publicservice.approval.boundary.Progress;

/** The clocks of 行政许可法: silence accepts, corrections are asked once, pauses and the extension are counted right. */
public class LegalClockIT extends InServer {

    private static final String COUNTY_LEADER = "zhou.jianping";
    private static final CorrectionItem WRONG_ADDRESS = new CorrectionItem("mobile", "联系电话", "号码打不通，请更正");

    @Test
    void silencePastTheLimitAcceptsAsOfTheDayOfReceipt() {
        Time.at(LocalDate.of(2026, 9, 24));
        var receipt = Filed.catering();
        // 2026-09-24 + 5 working days = 2026-10-09: the holiday and its make-up days count as the notice says.
        assertThat(Filed.progress(receipt).deadline().due()).isEqualTo(LocalDate.of(2026, 10, 9));
        Time.at(LocalDate.of(2026, 10, 9));
        Time.letTheWorkersLook();
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.UNDER_CHECK);
        Time.at(LocalDate.of(2026, 10, 10));
        Time.await(() -> Filed.progress(receipt).stage() == Stage.IN_HANDLING);
        assertThat(Filed.progress(receipt).acceptedBySilence()).isTrue();
        assertThat(Filed.progress(receipt).deadline().start()).isEqualTo(LocalDate.of(2026, 9, 24));
        assertThat(Filed.progress(receipt).timeline())
                .extracting(TimelineEntry::kind)
                .filteredOn(kind -> kind == EventKind.ACCEPTED_BY_SILENCE)
                .hasSize(1);
    }

    @Test
    void aCorrectionOpensANewCheckAndIsNotAskedASecondTime() {
        Time.at(LocalDate.of(2026, 11, 9));
        var receipt = Filed.allowance();
        Desk.askCorrection(Desk.CIVIL_CLERK, receipt.number(), WRONG_ADDRESS);
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.CORRECTION_ASKED);
        assertThat(Filed.progress(receipt).deadline()).isNull();
        Time.at(LocalDate.of(2026, 11, 12));
        assertThat(correct(receipt, "19000000078")).isEmpty();
        assertThat(Filed.progress(receipt).deadline().start()).isEqualTo(LocalDate.of(2026, 11, 12));
        assertThat(Filed.progress(receipt).deadline().due()).isEqualTo(LocalDate.of(2026, 11, 19));
        Refused.by(
                ApprovalRule.CORRECTION_ASKED_BEFORE,
                () -> Desk.askCorrection(Desk.CIVIL_CLERK, receipt.number(), WRONG_ADDRESS));
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.UNDER_CHECK);
    }

    @Test
    void theHeadExtendsOnceByWhatTheLawAllowsAndSaysWhy() {
        Time.at(LocalDate.of(2026, 11, 9));
        var receipt = Filed.catering();
        refusesExtension(ApprovalRule.NOT_IN_HANDLING, receipt, "案情复杂");
        Desk.accept(Desk.MARKET_CLERK, receipt.number());
        assertThat(Filed.progress(receipt).legalDeadline().due()).isEqualTo(LocalDate.of(2026, 12, 7));
        refusesExtension(ApprovalRule.REASON_REQUIRED, receipt, " ");
        Refused.forLackOfRight(() -> extend(Desk.MARKET_CLERK, receipt, "案情复杂"));
        Refused.by(ApprovalRule.UNIT_NOT_COMPETENT, () -> extend(Desk.TOWNSHIP_HEAD, receipt, "案情复杂"));
        extend(Desk.MARKET_HEAD, receipt, "案情复杂");
        var extended = Filed.progress(receipt).legalDeadline();
        assertThat(extended.due()).isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(extended.extensions()).singleElement().satisfies(each -> {
            assertThat(each.reason()).isEqualTo("案情复杂");
            assertThat(each.basis()).isNotNull();
        });
        assertThat(Filed.progress(receipt).notices())
                .extracting(NoticeView::kind)
                .containsExactly(NoticeKind.ACCEPTANCE, NoticeKind.EXTENSION);
        refusesExtension(ApprovalRule.EXTENDED_BEFORE, receipt, "再延一次");
    }

    /** 民法典 Art. 203 ¶2: where there are business hours, the last day ends with them. */
    @Test
    void aPromiseThatEndsAtClosingTimeIsOverThenAndNotAtMidnight() {
        Time.at(LocalDate.of(2026, 11, 9));
        var receipt = Filed.catering();
        Desk.accept(Desk.MARKET_CLERK, receipt.number());
        var deadline = Filed.progress(receipt).deadline();
        assertThat(deadline.limit().ends()).isEqualTo(DayEnd.CLOSING_TIME);
        Time.at(deadline.due(), LocalTime.of(17, 25));
        Time.letTheWorkersLook();
        assertThat(kinds(receipt)).doesNotContain(EventKind.OVERDUE);
        Time.at(deadline.due(), LocalTime.of(17, 31));
        Time.await(() -> kinds(receipt).contains(EventKind.OVERDUE));
    }

    @Test
    void pastThePromiseTheHeadsAreToldOnce() {
        Time.at(LocalDate.of(2026, 11, 9));
        var receipt = Filed.catering();
        Desk.accept(Desk.MARKET_CLERK, receipt.number());
        Time.at(Filed.progress(receipt).deadline().due().plusDays(1));
        Time.await(() -> kinds(receipt).contains(EventKind.OVERDUE));
        Time.letTheWorkersLook();
        assertThat(kinds(receipt)).containsOnlyOnce(EventKind.OVERDUE);
        assertThat(Messages.of(COUNTY_LEADER, receipt.number())).containsExactly("approval.overdue");
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.IN_HANDLING);
    }

    @Test
    void silenceAfterACorrectionAcceptsAsOfTheDayOfTheCorrection() {
        Time.at(LocalDate.of(2026, 11, 9));
        var receipt = Filed.catering();
        Desk.askCorrection(Desk.MARKET_CLERK, receipt.number(), WRONG_ADDRESS);
        Time.at(LocalDate.of(2026, 11, 30));
        Time.letTheWorkersLook();
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.CORRECTION_ASKED);
        correct(receipt, "19000000078");
        Time.at(LocalDate.of(2026, 12, 8));
        Time.await(() -> Filed.progress(receipt).stage() == Stage.IN_HANDLING);
        assertThat(Filed.progress(receipt).acceptedBySilence()).isTrue();
        assertThat(Filed.progress(receipt).deadline().start()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    private static List<FieldFault> correct(Receipt receipt, String mobile) {
        return Beans.of(Progress.class)
                .correct(receipt.number(), receipt.queryCode(), Map.of("mobile", mobile), Map.of());
    }

    private static void extend(String who, Receipt receipt, String reason) {
        As.person(who, () -> Beans.of(Handling.class).extend(receipt.number(), reason));
    }

    private static void refusesExtension(ApprovalRule rule, Receipt receipt, String reason) {
        Refused.by(rule, () -> extend(Desk.MARKET_HEAD, receipt, reason));
    }

    private static List<EventKind> kinds(Receipt receipt) {
        return Desk.open(Desk.MARKET_HEAD, receipt.number()).timeline().stream()
                .map(TimelineEntry::kind)
                .toList();
    }
}
