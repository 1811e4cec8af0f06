package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.NoticeView;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.TimelineEntry;
import org.zhengtong.publicservice.approval.boundary.Handling;
import org.zhengtong.publicservice.approval.boundary.PreliminaryReview;
import org.zhengtong.publicservice.approval.boundary.Progress;
import org.zhengtong.publicservice.rating.RatingRule;

/** Two people do something to the same case at the same instant: one of them did it, the other is told who. */
public class OneWinsIT extends InServer {

    private static final int ROUNDS = 4;

    @Test
    void whenTwoClerksAccept() {
        for (var round = 0; round < ROUNDS; round++) {
            var receipt = Filed.homestead();
            var number = receipt.number();
            var clerks = List.of(Desk.TOWNSHIP_CLERK, Desk.SECOND_TOWNSHIP_CLERK).stream()
                    .map(login -> As.signedIn(login, As.PASSWORD))
                    .toList();
            var outcomes = AtOnce.people(clerks, () -> {
                Beans.of(PreliminaryReview.class).accept(number, "材料齐全");
                return null;
            });
            oneWins(outcomes, WorkflowRule.STEP_ALREADY_DONE);
            assertThat(Filed.progress(receipt).notices())
                    .extracting(NoticeView::kind)
                    .containsExactly(NoticeKind.ACCEPTANCE);
        }
    }

    @Test
    void whenTheHeadGrantsAndTheDeputyDeclines() {
        for (var round = 0; round < ROUNDS; round++) {
            var receipt = Filed.catering();
            var number = receipt.number();
            Desk.accept(Desk.MARKET_CLERK, number);
            var step = Desk.mine(Desk.MARKET_HEAD, number).id();
            var handling = Beans.of(Handling.class);
            var outcomes = AtOnce.calls(List.of(
                    as(Desk.MARKET_HEAD, () -> handling.sign(number, step, "approve", "同意")),
                    as(Desk.MARKET_DEPUTY, () -> handling.sign(number, step, "refuse", "不符合条件"))));
            oneWins(outcomes, WorkflowRule.STEP_ALREADY_DONE);
            var granted = outcomes.get(0).isGood();
            var progress = Filed.progress(receipt);
            assertThat(progress.stage()).isEqualTo(granted ? Stage.GRANTED : Stage.REFUSED);
            assertThat(progress.licences()).hasSize(granted ? 1 : 0);
            assertThat(progress.notices()).hasSize(2);
        }
    }

    @Test
    void whenTheApplicantWithdrawsWhileTheHeadDecides() {
        for (var round = 0; round < ROUNDS; round++) {
            var receipt = Filed.catering();
            var number = receipt.number();
            Desk.accept(Desk.MARKET_CLERK, number);
            var step = Desk.mine(Desk.MARKET_HEAD, number).id();
            var outcomes = AtOnce.calls(List.of(
                    as(Desk.MARKET_HEAD, () -> Beans.of(Handling.class).sign(number, step, "approve", "同意")), () -> {
                        Beans.of(Progress.class).withdraw(number, receipt.queryCode(), "不办了");
                        return null;
                    }));
            oneWins(outcomes, WorkflowRule.STEP_ALREADY_DONE, ApprovalRule.WITHDRAWAL_TOO_LATE);
            var granted = outcomes.get(0).isGood();
            assertThat(Filed.progress(receipt).stage()).isEqualTo(granted ? Stage.GRANTED : Stage.WITHDRAWN);
            assertThat(Filed.progress(receipt).licences()).hasSize(granted ? 1 : 0);
        }
    }

    @Test
    void whenACorrectionIsHandedInTwice() {
        var receipt = Filed.homestead();
        var number = receipt.number();
        Desk.askCorrection(Desk.TOWNSHIP_CLERK, number, new CorrectionItem("mobile", "联系电话", "打不通"));
        Callable<Void> correct = () -> {
            var faults = Beans.of(Progress.class)
                    .correct(number, receipt.queryCode(), Map.of("mobile", "19000000080"), Map.of());
            assertThat(faults).isEmpty();
            return null;
        };
        oneWins(
                AtOnce.calls(List.of(correct, correct)),
                ApprovalRule.NO_CORRECTION_ASKED,
                ApprovalRule.NOTHING_CORRECTED);
        assertThat(Filed.progress(receipt).timeline())
                .extracting(TimelineEntry::kind)
                .containsOnlyOnce(EventKind.CORRECTED);
    }

    @Test
    void whenACaseIsRatedTwice() {
        var receipt = Filed.catering();
        Desk.grantCatering(receipt.number());
        Callable<Void> rate = () -> {
            Beans.of(Progress.class).rate(receipt.number(), receipt.queryCode(), 5, Set.of(), null);
            return null;
        };
        oneWins(AtOnce.calls(List.of(rate, rate, rate)), RatingRule.CONTACT_RATED);
    }

    private static Callable<Void> as(String login, Runnable call) {
        var identity = As.signedIn(login, As.PASSWORD);
        return () -> As.person(identity, () -> {
            call.run();
            return null;
        });
    }

    /** @param rules what the others may be told */
    private static void oneWins(List<? extends AtOnce.Outcome<?>> outcomes, Object... rules) {
        assertThat(outcomes.stream().filter(AtOnce.Outcome::isGood)).hasSize(1);
        assertThat(outcomes.stream().filter(each -> !each.isGood()).map(AtOnce.Outcome::thrown))
                .allSatisfy(thrown -> assertThat(thrown)
                        .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule())
                                .isIn(rules)));
    }
}
