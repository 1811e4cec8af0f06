package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengtong.workflow.boundary.Refusals.atOnce;
import static org.zhengtong.workflow.boundary.Refusals.refuses;
import static org.zhengtong.workflow.boundary.SampleCases.ACCEPTING;
import static org.zhengtong.workflow.boundary.SampleCases.ALSO_ACCEPTING;
import static org.zhengtong.workflow.boundary.SampleCases.APPLICANT;
import static org.zhengtong.workflow.boundary.SampleCases.DECIDING;
import static org.zhengtong.workflow.boundary.SampleCases.LEADER;
import static org.zhengtong.workflow.boundary.SampleCases.ON_SITE;
import static org.zhengtong.workflow.boundary.SampleCases.REVIEWING_FARMING;
import static org.zhengtong.workflow.boundary.SampleCases.REVIEWING_LAND;
import static org.zhengtong.workflow.boundary.SampleCases.STRANGER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.CaseJumped;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.CaseResumed;
import org.zhengtong.platform.support.workflow.CaseSuspended;
import org.zhengtong.platform.support.workflow.HistoryEntry;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.ReturnWay;
import org.zhengtong.platform.support.workflow.SignStep;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.StepDeadline;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.StepOverdue;
import org.zhengtong.platform.support.workflow.StepTakenBack;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/** Moves that no arrow of the process draws, beyond sending back and withdrawing. */
class DetoursTest {

    private static final AccountId ADMINISTRATOR = new AccountId(901);

    private final County county = new County(Databases.shared());
    private final SampleCases cases = new SampleCases(county);

    @BeforeEach
    void publish() {
        county.run(() -> county.library.publish(SampleBpmn.nested(), AccountId.SYSTEM));
    }

    private List<HistoryKind> history(CaseKey key) {
        return county.call(() -> county.records.history(key)).stream()
                .map(HistoryEntry::kind)
                .toList();
    }

    @Nested
    class StraightBack {

        private void sendBack(CaseKey key, String node, AccountId by, String to) {
            var step = cases.step(key, node).id();
            county.run(() -> county.engine.sendBack(step, by, to, "材料不清", ReturnWay.STRAIGHT_BACK));
        }

        private String wayOf(CaseKey key) {
            return county.call(() -> county.records.drawing(key, Locale.ENGLISH))
                    .replace(", was sent back", "");
        }

        @Test
        void comesToWhereItWasSentBackFrom() {
            var lanes = SampleCases.lanes();
            var key = cases.start("approval.standard", lanes, Map.of("leader", true));
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            cases.sign(key, "task-decide", DECIDING, "approve");
            var drawn = wayOf(key);
            sendBack(key, "task-leader", LEADER, "task-accept");
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            assertThat(cases.open(key)).containsExactly("task-leader");
            assertThat(wayOf(key)).isEqualTo(drawn);
            cases.sign(key, "task-leader", LEADER, "approve");
            assertThat(cases.end(key)).isEqualTo("end-approved");
        }

        @Test
        void walksWhereAnotherOutcomeLeads() {
            var key = cases.start("approval.standard");
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            sendBack(key, "task-decide", DECIDING, "task-accept");
            cases.sign(key, "task-accept", ACCEPTING, "correct");
            assertThat(cases.open(key)).containsExactly("task-supplement");
            cases.sign(key, "task-supplement", APPLICANT, "supplied");
            assertThat(cases.open(key)).containsExactly("task-accept");
        }

        @Test
        void intoACountersignEveryoneSignsAnew() {
            var key = cases.underReview();
            cases.sign(key, "task-joint-review", REVIEWING_LAND, "agree");
            sendBack(key, "task-joint-review", REVIEWING_FARMING, "task-accept");
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            assertThat(cases.open(key)).containsExactlyInAnyOrder("task-joint-review", "task-site-check");
            assertThat(cases.step(key, "task-joint-review").signers())
                    .hasSize(2)
                    .allMatch(StepView.Signer::waits);
            cases.sign(key, "task-joint-review", REVIEWING_LAND, "agree");
            cases.sign(key, "task-site-check", ON_SITE, "agree");
            assertThat(cases.open(key)).containsExactly("task-joint-review");
            cases.sign(key, "task-joint-review", REVIEWING_FARMING, "agree");
            assertThat(cases.open(key)).containsExactly("task-decide");
        }

        @Test
        void intoABlockWhatHadArrivedAtItsJoinHasArrivedAgain() {
            var key = cases.underReview();
            cases.sign(key, "task-site-check", ON_SITE, "agree");
            sendBack(key, "task-joint-review", REVIEWING_LAND, "task-accept");
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            assertThat(cases.open(key)).containsExactly("task-joint-review");
            cases.sign(key, "task-joint-review", REVIEWING_LAND, "agree");
            cases.sign(key, "task-joint-review", REVIEWING_FARMING, "agree");
            assertThat(cases.open(key)).containsExactly("task-decide");
        }

        @Test
        void withinABranchLeavesTheOthersAlone() {
            var key = cases.start("sample.nested");
            cases.sign(key, "task-first", ACCEPTING, "done");
            cases.sign(key, "task-a", ACCEPTING, "done");
            cases.sign(key, "task-a1", DECIDING, "done");
            sendBack(key, "task-a2", ON_SITE, "task-a");
            assertThat(cases.open(key)).containsExactlyInAnyOrder("task-a", "task-b", "task-c");
            cases.sign(key, "task-c", LEADER, "done");
            cases.sign(key, "task-a", ACCEPTING, "done");
            assertThat(cases.open(key)).containsExactlyInAnyOrder("task-a2", "task-b");
            cases.sign(key, "task-a2", ON_SITE, "done");
            cases.sign(key, "task-a3", DECIDING, "done");
            cases.sign(key, "task-b", ON_SITE, "done");
            assertThat(cases.open(key)).containsExactly("task-last");
        }

        @Test
        void twiceInARowComesBackTwice() {
            var key = cases.start("approval.standard", SampleCases.lanes(), Map.of("leader", true));
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            cases.sign(key, "task-decide", DECIDING, "approve");
            sendBack(key, "task-leader", LEADER, "task-decide");
            sendBack(key, "task-decide", DECIDING, "task-accept");
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            assertThat(cases.open(key)).containsExactly("task-decide");
            cases.sign(key, "task-decide", DECIDING, "approve");
            assertThat(cases.open(key)).containsExactly("task-leader");
        }
    }

    @Nested
    class TakenBack {

        private final CaseKey key = cases.start("approval.standard");
        private final StepId accepted = cases.step(key, "task-accept").id();

        private void accept() {
            cases.sign(key, "task-accept", ACCEPTING, "accept");
        }

        private boolean mayTakeBack(AccountId person) {
            return county.call(() -> county.records.mayTakeBack(accepted, person));
        }

        private void takeBack(AccountId by) {
            county.run(() -> county.engine.takeBack(accepted, by, "看错了"));
        }

        @Test
        void waitsAgainForWhoDecided() {
            accept();
            assertThat(mayTakeBack(ACCEPTING)).isTrue();
            takeBack(ACCEPTING);
            assertThat(cases.open(key)).containsExactly("task-accept");
            assertThat(cases.step(key, "task-accept").signers())
                    .extracting(StepView.Signer::person)
                    .containsExactly(ACCEPTING);
            assertThat(county.announced(StepTakenBack.class)).hasSize(1);
            assertThat(history(key)).contains(HistoryKind.TAKEN_BACK);
            accept();
            assertThat(cases.open(key)).containsExactly("task-decide");
        }

        @Test
        void waitsAlsoForOneWhoHadItHandedOver() {
            county.run(() -> county.engine.handOver(accepted, ACCEPTING, STRANGER, "外出"));
            cases.sign(key, "task-accept", STRANGER, "accept");
            takeBack(STRANGER);
            cases.sign(key, "task-accept", STRANGER, "accept");
            assertThat(cases.open(key)).containsExactly("task-decide");
        }

        @Test
        void comesTooLateOnceTheNextHasRead() {
            accept();
            var next = cases.step(key, "task-decide").id();
            county.run(() -> county.circulation.read(next, DECIDING));
            assertThat(mayTakeBack(ACCEPTING)).isFalse();
            refuses(WorkflowRule.TAKE_BACK_TOO_LATE, () -> takeBack(ACCEPTING));
        }

        @Test
        void comesTooLateOnceTheNextHasClaimedOrDecided() {
            accept();
            var next = cases.step(key, "task-decide").id();
            county.run(() -> county.engine.claim(next, DECIDING));
            refuses(WorkflowRule.TAKE_BACK_TOO_LATE, () -> takeBack(ACCEPTING));
            cases.sign(key, "task-decide", DECIDING, "approve");
            refuses(WorkflowRule.CASE_ENDED, () -> takeBack(ACCEPTING));
        }

        @Test
        void isForWhoDecided() {
            refuses(WorkflowRule.NOT_A_SIGNATORY, () -> takeBack(ACCEPTING));
            accept();
            assertThat(mayTakeBack(ALSO_ACCEPTING)).isFalse();
            refuses(WorkflowRule.NOT_A_SIGNATORY, () -> takeBack(ALSO_ACCEPTING));
        }

        @Test
        void fromSeveralBranchesAtOnce() {
            var review = cases.start("approval.joint-review");
            var step = cases.step(review, "task-accept").id();
            cases.sign(review, "task-accept", ACCEPTING, "accept");
            assertThat(cases.open(review)).hasSize(2);
            county.run(() -> county.engine.takeBack(step, ACCEPTING, "看错了"));
            assertThat(cases.open(review)).containsExactly("task-accept");
        }

        @Test
        void fromBehindAJoinOnlyThatBranchIsWalkedAgain() {
            var review = cases.underReview();
            cases.sign(review, "task-joint-review", REVIEWING_LAND, "agree");
            cases.sign(review, "task-joint-review", REVIEWING_FARMING, "agree");
            var step = cases.step(review, "task-site-check").id();
            cases.sign(review, "task-site-check", ON_SITE, "agree");
            assertThat(cases.open(review)).containsExactly("task-decide");
            county.run(() -> county.engine.takeBack(step, ON_SITE, "看错了"));
            assertThat(cases.open(review)).containsExactly("task-site-check");
            cases.sign(review, "task-site-check", ON_SITE, "agree");
            assertThat(cases.open(review)).containsExactly("task-decide");
        }

        @RepeatedTest(5)
        void racingWithADecisionOneOfTheTwoWins() throws Exception {
            accept();
            var next = cases.step(key, "task-decide").id();
            var refusals = atOnce(
                    () -> takeBack(ACCEPTING),
                    () -> county.run(() -> county.engine.sign(new SignStep(next, DECIDING, "approve", "意见"))));
            assertThat(refusals).singleElement().satisfies(refusal -> assertThat(refusal.rule())
                    .isIn(WorkflowRule.CASE_ENDED, WorkflowRule.STEP_ALREADY_DONE));
            assertThat(cases.end(key) == null).isEqualTo(cases.open(key).equals(List.of("task-accept")));
        }
    }

    @Nested
    class Suspended {

        private CaseKey key = cases.start("approval.standard");

        private void suspend() {
            county.run(() -> county.administration.suspend(key, ADMINISTRATOR, "等待法院裁定"));
        }

        private void resume() {
            county.run(() -> county.administration.resume(key, ADMINISTRATOR, "已裁定"));
        }

        @Test
        void nobodyActsUntilItIsResumed() {
            suspend();
            refuses(WorkflowRule.CASE_SUSPENDED, () -> cases.sign(key, "task-accept", ACCEPTING, "accept"))
                    .containsExactly("等待法院裁定");
            refuses(WorkflowRule.CASE_SUSPENDED, this::suspend);
            assertThat(county.announced(CaseSuspended.class)).hasSize(1);
            resume();
            refuses(WorkflowRule.CASE_NOT_SUSPENDED, this::resume);
            assertThat(county.announced(CaseResumed.class)).hasSize(1);
            assertThat(history(key)).contains(HistoryKind.SUSPENDED, HistoryKind.RESUMED);
            cases.sign(key, "task-accept", ACCEPTING, "accept");
        }

        @Test
        void itsDeadlinesRingWhenItIsResumed() {
            var step = cases.step(key, "task-accept").id();
            var due = county.clock.instant().plus(Duration.ofDays(2));
            county.run(() -> county.engine.setDeadline(
                    step, new StepDeadline(LocalDate.now(county.clock).plusDays(2), due, null, "时限")));
            suspend();
            assertThat(county.agenda.all()).isEmpty();
            county.clock.move(Duration.ofDays(3));
            county.ringAllDue();
            assertThat(county.announced(StepOverdue.class)).isEmpty();
            resume();
            county.ringAllDue();
            assertThat(county.announced(StepOverdue.class)).hasSize(1);
        }

        @Test
        void aDeadlineSetMeanwhileBeginsWhenItIsResumedAndEndsWithTheStep() {
            var step = cases.step(key, "task-accept").id();
            suspend();
            var now = county.clock.instant();
            county.run(() -> county.engine.setDeadline(
                    step,
                    new StepDeadline(
                            LocalDate.now(county.clock).plusDays(2),
                            now.plus(Duration.ofDays(2)),
                            now.plus(Duration.ofDays(1)),
                            "时限")));
            assertThat(history(key)).contains(HistoryKind.DEADLINE_SET);
            assertThat(county.agenda.all()).isEmpty();
            county.clock.move(Duration.ofHours(30));
            resume();
            assertThat(county.agenda.all()).hasSize(2);
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            assertThat(county.agenda.all()).isEmpty();
        }

        @Test
        void itsDrawnTimersRingWhenItIsResumed() {
            county.run(() -> county.library.publish(SampleBpmn.pausing(), AccountId.SYSTEM));
            key = cases.start("sample.pausing");
            cases.sign(key, "task-accept", ACCEPTING, "done");
            suspend();
            county.clock.move(Duration.ofHours(9));
            county.ringAllDue();
            assertThat(cases.open(key)).isEmpty();
            resume();
            assertThat(cases.open(key)).containsExactly("task-decide");
        }

        @Test
        void itCanStillBeWithdrawnOrStopped() {
            suspend();
            county.run(() -> county.engine.withdraw(key, APPLICANT, "不办了"));
            assertThat(cases.end(key)).isEqualTo("withdrawn");
        }
    }

    @Nested
    class Jumped {

        private void jump(CaseKey key, String node) {
            county.run(() -> county.administration.jump(key, node, ADMINISTRATOR, "纠正错误"));
        }

        @Test
        void forwardAndBack() {
            var key = cases.start("approval.standard");
            jump(key, "task-leader");
            assertThat(cases.open(key)).containsExactly("task-leader");
            jump(key, "task-accept");
            assertThat(cases.open(key)).containsExactly("task-accept");
            assertThat(county.announced(CaseJumped.class)).hasSize(2);
            assertThat(history(key)).contains(HistoryKind.JUMPED);
        }

        @Test
        void intoABranchThoseBesideItCountAsWalked() {
            var key = cases.start("approval.joint-review");
            jump(key, "task-site-check");
            assertThat(cases.open(key)).containsExactly("task-site-check");
            cases.sign(key, "task-site-check", ON_SITE, "agree");
            assertThat(cases.open(key)).containsExactly("task-decide");
        }

        @Test
        void withinABranchTheOthersGoOn() {
            var key = cases.start("sample.nested");
            cases.sign(key, "task-first", ACCEPTING, "done");
            jump(key, "task-a3");
            assertThat(cases.open(key)).containsExactlyInAnyOrder("task-a3", "task-b", "task-c");
            jump(key, "task-a1");
            cases.sign(key, "task-a1", DECIDING, "done");
            cases.sign(key, "task-a3", DECIDING, "done");
            cases.sign(key, "task-b", ON_SITE, "done");
            cases.sign(key, "task-c", LEADER, "done");
            assertThat(cases.open(key)).containsExactly("task-last");
        }

        @Test
        void onlyToAStepAndWithAReason() {
            var key = cases.start("approval.standard");
            for (var node : List.of("start", "end-approved", "nothing")) {
                refuses(WorkflowRule.NOT_ON_THE_WAY, () -> jump(key, node)).containsExactly(node);
            }
            refuses(
                    WorkflowRule.REASON_REQUIRED,
                    () -> county.run(() -> county.administration.jump(key, "task-decide", ADMINISTRATOR, " ")));
        }
    }

    @Nested
    class Stopped {

        @Test
        void cancelsEverything() {
            var key = cases.underReview();
            county.run(() -> county.administration.stop(key, ADMINISTRATOR, "申请人死亡"));
            assertThat(cases.open(key)).isEmpty();
            assertThat(cases.end(key)).isEqualTo("stopped");
            assertThat(county.agenda.all()).isEmpty();
            refuses(
                    WorkflowRule.CASE_ENDED,
                    () -> county.run(() -> county.administration.stop(key, ADMINISTRATOR, "再来")));
        }
    }

    @Nested
    class TheSamePersonTwice {

        private CaseKey twice(String attributes) {
            county.run(() -> county.library.publish(
                    SampleBpmn.board("sample.twice", "outcomes=\"agree,disagree\"")
                            .replace("lane=\"decide\"", attributes + " lane=\"decide\""),
                    AccountId.SYSTEM));
            var lanes = SampleCases.lanes();
            lanes.put("board", List.of(Signatory.person(DECIDING), Signatory.person(LEADER)));
            return cases.start("sample.twice", lanes, Map.of());
        }

        @Test
        void isSparedWhereTheDefinitionSaysSo() {
            var key = twice("skip-same=\"true\"");
            cases.sign(key, "task-board", DECIDING, "agree");
            assertThat(cases.open(key)).isEmpty();
            assertThat(cases.end(key)).isEqualTo("end");
            assertThat(history(key)).contains(HistoryKind.SKIPPED);
        }

        @Test
        void isNotSparedAfterARefusalNorIfItIsSomebodyElse() {
            var refused = twice("skip-same=\"true\"");
            cases.sign(refused, "task-board", DECIDING, "disagree");
            assertThat(cases.open(refused)).containsExactly("task-after");
            var other = twice("skip-same=\"true\"");
            cases.sign(other, "task-board", LEADER, "agree");
            assertThat(cases.open(other)).containsExactly("task-after");
        }

        @Test
        void isNotSparedWhereAnOpinionIsAskedForOrNothingIsSaid() {
            for (var attributes : List.of("", "skip-same=\"true\" opinion=\"required\"")) {
                var key = twice(attributes);
                cases.sign(key, "task-board", DECIDING, "agree");
                assertThat(cases.open(key)).containsExactly("task-after");
            }
        }

        @Test
        void isSparedOnceInALoop() {
            var loop = "<startEvent id=\"start\"/><endEvent id=\"end\"/>"
                    + "<exclusiveGateway id=\"choice\" default=\"choice-to-task-a\"/>"
                    + SampleBpmn.task("task-a", "decide").replace("lane=", "skip-same=\"true\" lane=")
                    + SampleBpmn.task("task-b", "decide").replace("lane=", "skip-same=\"true\" lane=")
                    + SampleBpmn.flow("start", "task-a")
                    + SampleBpmn.flow("task-a", "task-b")
                    + SampleBpmn.flow("task-b", "choice")
                    + SampleBpmn.flow("choice", "task-a")
                    + SampleBpmn.flow("choice", "end", "outcome = \"never\"");
            county.run(() -> county.library.publish(SampleBpmn.process("sample.loop", loop), AccountId.SYSTEM));
            var key = cases.start("sample.loop");
            cases.sign(key, "task-a", DECIDING, "done");
            assertThat(cases.open(key)).hasSize(1);
        }
    }
}
