package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.NoticeKind;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.TimelineEntry;
import org.zhengtong.publicservice.approval.boundary.Handling;
import org.zhengtong.publicservice.approval.boundary.Progress;

/** Between acceptance and decision: take it, hand it over, send it back, decide; and the applicant may withdraw. */
public class HandlingIT extends InServer {

    @Test
    void declinesWithTheReasonAndTheRemediesAndIssuesNoLicence() {
        var receipt = accepted();
        Refused.by(WorkflowRule.OPINION_REQUIRED, () -> Desk.sign(Desk.MARKET_HEAD, receipt.number(), "refuse", " "));
        Desk.sign(Desk.MARKET_HEAD, receipt.number(), "refuse", "后厨没有独立的洗消池");
        var progress = Filed.progress(receipt);
        assertThat(progress.stage()).isEqualTo(Stage.REFUSED);
        assertThat(progress.licences()).isEmpty();
        assertThat(progress.notices()).last().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.REFUSAL);
            assertThat(notice.content().paragraphs()).anyMatch(sentence -> sentence.contains("后厨没有独立的洗消池"));
            assertThat(notice.content().remedies()).contains("清源县人民政府", "清源县人民法院");
        });
    }

    @Test
    void handsOverToAColleagueWhoSignsInstead() {
        var receipt = accepted();
        var number = receipt.number();
        var step = Desk.mine(Desk.MARKET_HEAD, number).id();
        var handling = Beans.of(Handling.class);
        Refused.by(
                WorkflowRule.NOT_A_COLLEAGUE,
                () -> As.person(
                        Desk.MARKET_HEAD, () -> handling.handOver(number, step, Desk.account(Filed.CITIZEN), "请代办")));
        As.person(Desk.MARKET_HEAD, () -> handling.handOver(number, step, Desk.account(Desk.MARKET_DEPUTY), "出差"));
        var told = Refused.by(
                WorkflowRule.CLAIMED_BY_ANOTHER,
                () -> As.person(Desk.MARKET_HEAD, () -> handling.sign(number, step, "approve", "同意")));
        assertThat(told).containsExactly("董雅琴");
        Desk.sign(Desk.MARKET_DEPUTY, number, "approve");
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.GRANTED);
        assertThat(Desk.open(Desk.MARKET_CLERK, number).timeline())
                .extracting(TimelineEntry::text)
                .contains("出差");
        assertThat(Filed.progress(receipt).timeline())
                .extracting(TimelineEntry::text)
                .doesNotContain("出差");
    }

    @Test
    void isTakenByOneUntilItIsGivenBack() {
        var number = accepted().number();
        var step = Desk.mine(Desk.MARKET_HEAD, number).id();
        var handling = Beans.of(Handling.class);
        As.person(Desk.MARKET_HEAD, () -> handling.claim(number, step));
        Refused.by(
                WorkflowRule.CLAIMED_BY_ANOTHER,
                () -> As.person(Desk.MARKET_DEPUTY, () -> handling.sign(number, step, "approve", "同意")));
        As.person(Desk.MARKET_HEAD, () -> handling.release(number, step));
        As.person(Desk.MARKET_DEPUTY, () -> handling.sign(number, step, "approve", "同意"));
        assertThat(Desk.open(Desk.MARKET_HEAD, number).stage()).isEqualTo(Stage.GRANTED);
    }

    @Test
    void sendsBackWithAReasonAndWhatWasAcceptedStaysAccepted() {
        var receipt = accepted();
        var number = receipt.number();
        var step = Desk.mine(Desk.MARKET_HEAD, number).id();
        Refused.by(
                ApprovalRule.REASON_REQUIRED,
                () -> As.person(
                        Desk.MARKET_HEAD, () -> Beans.of(Handling.class).sendBack(number, step, "task-accept", "")));
        var before = Filed.progress(receipt);
        Desk.sendBack(Desk.MARKET_HEAD, number, "task-accept");
        Desk.accept(Desk.MARKET_CLERK, number);
        assertThat(Filed.progress(receipt).legalDeadline()).isEqualTo(before.legalDeadline());
        assertThat(Filed.progress(receipt).notices()).hasSameSizeAs(before.notices());
    }

    @Test
    void doesNotAcceptOrAskForCorrectionsByAMereSignature() {
        var number = Filed.catering().number();
        for (var outcome : new String[] {"accept", "correct"}) {
            Refused.by(WorkflowRule.OUTCOME_NOT_OFFERED, () -> Desk.sign(Desk.MARKET_CLERK, number, outcome, "同意"));
        }
        assertThat(Desk.open(Desk.MARKET_CLERK, number).stage()).isEqualTo(Stage.UNDER_CHECK);
    }

    @Test
    void signsAStepOfItsOwnCaseOnly() {
        var one = accepted().number();
        var other = accepted().number();
        var step = Desk.mine(Desk.MARKET_HEAD, other).id();
        Refused.asUnknown(
                () -> As.person(Desk.MARKET_HEAD, () -> Beans.of(Handling.class).sign(one, step, "approve", "同意")));
        assertThat(Desk.open(Desk.MARKET_HEAD, other).stage()).isEqualTo(Stage.IN_HANDLING);
    }

    @Test
    void endsWhenTheApplicantWithdraws() {
        var receipt = accepted();
        Refused.asUnknown(() -> withdraw(receipt.number(), "WRONG234"));
        withdraw(receipt.number(), receipt.queryCode());
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(Desk.open(Desk.MARKET_HEAD, receipt.number()).openSteps()).isEmpty();
        Refused.by(ApprovalRule.WITHDRAWAL_TOO_LATE, () -> withdraw(receipt.number(), receipt.queryCode()));
    }

    @Test
    void cannotBeWithdrawnAfterTheDecision() {
        var receipt = Filed.catering();
        Desk.grantCatering(receipt.number());
        Refused.by(ApprovalRule.WITHDRAWAL_TOO_LATE, () -> withdraw(receipt.number(), receipt.queryCode()));
        assertThat(Filed.progress(receipt).stage()).isEqualTo(Stage.GRANTED);
    }

    private static Receipt accepted() {
        var receipt = Filed.catering();
        Desk.accept(Desk.MARKET_CLERK, receipt.number());
        return receipt;
    }

    private static void withdraw(ApplicationNumber number, String code) {
        Beans.of(Progress.class).withdraw(number, code, "不办了");
    }
}
