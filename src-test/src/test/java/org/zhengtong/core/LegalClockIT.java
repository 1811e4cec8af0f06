package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.clock.boundary.TimeMachine;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.ProgressView;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.TimelineEntry;
import org.zhengtong.publicservice.approval.boundary.Handling;
import org.zhengtong.publicservice.approval.boundary.Progress;

/** The clocks of 行政许可法: silence accepts, corrections are asked once, pauses and the extension are counted right. */
public class LegalClockIT extends InServer {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final CorrectionItem WRONG_ADDRESS = new CorrectionItem("mobile", "联系电话", "号码打不通，请更正");

    @Test
    void silencePastTheLimitAcceptsAsOfTheDayOfReceipt() throws InterruptedException {
        at(LocalDate.of(2026, 9, 24));
        var receipt = Filed.catering();
        // 2026-09-24 + 5 working days = 2026-10-09: the holiday and its make-up days count as the notice says.
        assertThat(progress(receipt).deadline().due()).isEqualTo(LocalDate.of(2026, 10, 9));
        at(LocalDate.of(2026, 10, 9));
        Thread.sleep(2_500);
        assertThat(progress(receipt).stage()).isEqualTo(Stage.UNDER_CHECK);
        at(LocalDate.of(2026, 10, 10));
        await(() -> progress(receipt).stage() == Stage.IN_HANDLING);
        assertThat(progress(receipt).acceptedBySilence()).isTrue();
        assertThat(progress(receipt).deadline().start()).isEqualTo(LocalDate.of(2026, 9, 24));
        assertThat(progress(receipt).timeline())
                .extracting(TimelineEntry::kind)
                .filteredOn(kind -> kind == EventKind.ACCEPTED_BY_SILENCE)
                .hasSize(1);
    }

    @Test
    void aCorrectionOpensANewCheckAndIsNotAskedASecondTime() {
        at(LocalDate.of(2026, 11, 9));
        var receipt = Filed.allowance();
        Desk.askCorrection(Desk.CIVIL_CLERK, receipt.number(), WRONG_ADDRESS);
        assertThat(progress(receipt).stage()).isEqualTo(Stage.CORRECTION_ASKED);
        assertThat(progress(receipt).deadline()).isNull();
        at(LocalDate.of(2026, 11, 12));
        var faults = Beans.of(Progress.class)
                .correct(receipt.number(), receipt.queryCode(), Map.of("mobile", "19000000078"), Map.of());
        assertThat(faults).isEmpty();
        assertThat(progress(receipt).deadline().start()).isEqualTo(LocalDate.of(2026, 11, 12));
        assertThat(progress(receipt).deadline().due()).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThatThrownBy(() -> Desk.askCorrection(Desk.CIVIL_CLERK, receipt.number(), WRONG_ADDRESS))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule())
                        .isEqualTo(ApprovalRule.CORRECTION_ASKED_BEFORE));
        assertThat(progress(receipt).stage()).isEqualTo(Stage.UNDER_CHECK);
    }

    @Test
    void aPauseStopsTheClockAndTheLawfulExtensionAddsToIt() {
        at(LocalDate.of(2026, 11, 9));
        var receipt = Filed.catering();
        Desk.accept(Desk.MARKET_CLERK, receipt.number());
        var legal = progress(receipt).legalDeadline().due();
        at(LocalDate.of(2026, 11, 16));
        var step = Desk.mine(Desk.MARKET_HEAD, receipt.number()).id();
        As.person(Desk.MARKET_HEAD, () -> Beans.of(Handling.class).pause(receipt.number(), step, "现场核查"));
        assertThat(progress(receipt).paused()).isTrue();
        at(LocalDate.of(2026, 11, 19));
        As.person(Desk.MARKET_HEAD, () -> Beans.of(Handling.class).resume(receipt.number(), step));
        var paused = progress(receipt).legalDeadline();
        assertThat(paused.pauses()).hasSize(1);
        assertThat(paused.usedBy(paused.due())).isEqualTo(paused.allowed());
        assertThat(paused.due()).isAfter(legal);
        if (progress(receipt).matter().limits().extension() != null) {
            As.person(Desk.MARKET_HEAD, () -> Beans.of(Handling.class).extend(receipt.number(), "案情复杂"));
            assertThat(progress(receipt).legalDeadline().allowed()).isGreaterThan(paused.allowed());
            assertThatThrownBy(() -> As.person(
                            Desk.MARKET_HEAD, () -> Beans.of(Handling.class).extend(receipt.number(), "再延一次")))
                    .isInstanceOf(RuleViolation.class);
        }
    }

    private static ProgressView progress(Receipt receipt) {
        return Beans.of(Progress.class).progress(receipt.number(), receipt.queryCode());
    }

    /** Nine o'clock of a day. */
    private static void at(LocalDate day) {
        Beans.of(TimeMachine.class).travelTo(day.atTime(9, 0).atZone(ZONE).toInstant());
    }

    private static void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(200);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
