package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.zhengtong.workflow.boundary.Refusals.atOnce;
import static org.zhengtong.workflow.boundary.Refusals.refuses;
import static org.zhengtong.workflow.boundary.SampleCases.ACCEPTING;
import static org.zhengtong.workflow.boundary.SampleCases.ALSO_ACCEPTING;
import static org.zhengtong.workflow.boundary.SampleCases.DECIDING;
import static org.zhengtong.workflow.boundary.SampleCases.REVIEWING_FARMING;
import static org.zhengtong.workflow.boundary.SampleCases.REVIEWING_LAND;
import static org.zhengtong.workflow.boundary.SampleCases.STRANGER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.HistoryEntry;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.SignStep;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.StepDone;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.workflow.WorkflowRule;

class SigningTest {

    private static County county;
    private static SampleCases cases;

    @BeforeAll
    static void openTheCounty() {
        county = new County(Databases.shared());
        cases = new SampleCases(county);
    }

    private static void sign(StepId step, AccountId by, String outcome, String opinion) {
        county.run(() -> county.engine.sign(new SignStep(step, by, outcome, opinion)));
    }

    @Nested
    class AnyOfAGroup {

        @Test
        void isDoneWithTheFirstSignature() {
            var key = cases.start("approval.standard");
            var step = cases.step(key, "task-accept").id();
            sign(step, ALSO_ACCEPTING, "accept", null);
            assertThat(cases.open(key)).containsExactly("task-decide");
            refuses(WorkflowRule.STEP_ALREADY_DONE, () -> sign(step, ACCEPTING, "accept", null))
                    .containsExactly("人员12", county.clock.instant());
        }

        @Test
        void refusesAStranger() {
            var step =
                    cases.step(cases.start("approval.standard"), "task-accept").id();
            refuses(WorkflowRule.NOT_A_SIGNATORY, () -> sign(step, STRANGER, "accept", null));
        }

        @Test
        void refusesAnOutcomeThatIsNotOffered() {
            var step =
                    cases.step(cases.start("approval.standard"), "task-accept").id();
            refuses(WorkflowRule.OUTCOME_NOT_OFFERED, () -> sign(step, ACCEPTING, "approve", null))
                    .containsExactly("approve");
        }

        @Test
        void asksForAnOpinionWhereTheDefinitionDoes() {
            var step =
                    cases.step(cases.start("approval.standard"), "task-accept").id();
            refuses(WorkflowRule.OPINION_REQUIRED, () -> sign(step, ACCEPTING, "not-accept", "  "));
            sign(step, ACCEPTING, "not-accept", "不属于本机关职权");
        }

        @RepeatedTest(5)
        void letsExactlyOneOfTwoAtTheSameInstantSign() throws Exception {
            var key = cases.start("approval.standard");
            var step = cases.step(key, "task-accept").id();
            var refusals = atOnce(
                    () -> sign(step, ACCEPTING, "accept", null), () -> sign(step, ALSO_ACCEPTING, "accept", null));
            assertThat(refusals).singleElement().satisfies(refusal -> {
                assertThat(refusal.rule()).isEqualTo(WorkflowRule.STEP_ALREADY_DONE);
                assertThat(refusal.parameters().get(0)).isIn("人员11", "人员12");
            });
            assertThat(cases.open(key)).containsExactly("task-decide");
            assertThat(county.announced(StepDone.class))
                    .filteredOn(done -> done.step().equals(step))
                    .hasSize(1);
        }
    }

    @Nested
    class AllOfALane {

        @Test
        void waitsForEachPlace() {
            var key = cases.underReview();
            cases.sign(key, "task-joint-review", REVIEWING_LAND, "agree");
            var step = cases.step(key, "task-joint-review");
            assertThat(step.signers())
                    .extracting(StepView.Signer::person, StepView.Signer::outcome)
                    .containsExactly(tuple(REVIEWING_LAND, "agree"), tuple(null, null));
            refuses(WorkflowRule.ALREADY_SIGNED, () -> sign(step.id(), REVIEWING_LAND, "agree", "再签"));
        }

        @Test
        void isDecidedByTheFirstRefusal() {
            var key = cases.underReview();
            cases.sign(key, "task-joint-review", REVIEWING_LAND, "disagree");
            assertThat(cases.open(key)).containsExactly("task-site-check");
            assertThat(county.announced(StepDone.class))
                    .filteredOn(done -> done.key().equals(key) && done.node().equals("task-joint-review"))
                    .singleElement()
                    .extracting(StepDone::outcome)
                    .isEqualTo("disagree");
        }

        @Test
        void letsOnePersonSignForBothGroupsOneByOne() {
            var both = new AccountId(41);
            county.directory.put(new Group(4, "review"), 41);
            county.directory.put(new Group(5, "review"), 41);
            var lanes = SampleCases.lanes();
            lanes.put("review", List.of(Signatory.anyOf(4, "review"), Signatory.anyOf(5, "review")));
            var key = cases.start("approval.joint-review", lanes, Map.of());
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            cases.sign(key, "task-joint-review", both, "agree");
            assertThat(cases.open(key)).contains("task-joint-review");
            cases.sign(key, "task-joint-review", both, "agree");
            assertThat(cases.open(key)).containsExactly("task-site-check");
        }

        @RepeatedTest(5)
        void countsTwoAtTheSameInstantBoth() throws Exception {
            var key = cases.underReview();
            var step = cases.step(key, "task-joint-review").id();
            var refusals = atOnce(
                    () -> sign(step, REVIEWING_LAND, "agree", "同意"),
                    () -> sign(step, REVIEWING_FARMING, "agree", "同意"));
            assertThat(refusals).isEmpty();
            assertThat(cases.open(key)).containsExactly("task-site-check");
        }
    }

    @Nested
    class Holding {

        @Test
        void claimedByOneIsNotSignedByAnotherUntilItIsReleased() {
            var step =
                    cases.step(cases.start("approval.standard"), "task-accept").id();
            county.run(() -> county.engine.claim(step, ACCEPTING));
            county.run(() -> county.engine.claim(step, ACCEPTING));
            refuses(WorkflowRule.CLAIMED_BY_ANOTHER, () -> sign(step, ALSO_ACCEPTING, "accept", null))
                    .containsExactly("人员11");
            refuses(WorkflowRule.CLAIMED_BY_ANOTHER, () -> county.run(() -> county.engine.claim(step, ALSO_ACCEPTING)));
            refuses(WorkflowRule.NOT_A_SIGNATORY, () -> county.run(() -> county.engine.release(step, ALSO_ACCEPTING)));
            county.run(() -> county.engine.release(step, ACCEPTING));
            sign(step, ALSO_ACCEPTING, "accept", null);
        }

        @Test
        void handedOverIsSignedByTheOther() {
            var key = cases.start("approval.standard");
            var step = cases.step(key, "task-accept").id();
            county.run(() -> county.engine.handOver(step, ACCEPTING, STRANGER, "外出"));
            refuses(WorkflowRule.CLAIMED_BY_ANOTHER, () -> sign(step, ACCEPTING, "accept", null));
            sign(step, STRANGER, "accept", null);
            assertThat(county.call(() -> county.records.history(key)))
                    .filteredOn(entry -> entry.kind() == HistoryKind.HANDED_OVER)
                    .singleElement()
                    .extracting(HistoryEntry::to, HistoryEntry::text)
                    .containsExactly(STRANGER, "外出");
        }

        @Test
        void rightsSayTheSameAsTheEngine() {
            var step =
                    cases.step(cases.start("approval.standard"), "task-accept").id();
            county.run(() -> county.engine.claim(step, ACCEPTING));
            var holder = county.call(() -> county.records.rights(step, ACCEPTING));
            assertThat(holder.maySign()).isTrue();
            assertThat(holder.mayRelease()).isTrue();
            assertThat(holder.mayClaim()).isFalse();
            var other = county.call(() -> county.records.rights(step, ALSO_ACCEPTING));
            assertThat(other.maySign()).isFalse();
            assertThat(other.mayClaim()).isFalse();
        }
    }

    @Nested
    class NobodyThere {

        @Test
        void anEmptyGroupIsStoodInForByTheOneAbove() {
            var empty = new Group(7, "accept");
            var above = new Group(6, "head");
            county.directory.putAbove(empty, new Group(8, "head"));
            county.directory.putAbove(new Group(8, "head"), above);
            county.directory.put(above, 61);
            var lanes = SampleCases.lanes();
            lanes.put("accept", List.of(new Signatory(empty, null)));
            var key = cases.start("approval.standard", lanes, Map.of());
            assertThat(cases.step(key, "task-accept").signers())
                    .extracting(StepView.Signer::group)
                    .containsExactly(above);
            cases.sign(key, "task-accept", new AccountId(61), "accept");
        }

        @Test
        void aLaneThatTheCaseDoesNotFillMakesTheStartFail() {
            var lanes = SampleCases.lanes();
            lanes.remove("accept");
            refuses(WorkflowRule.LANE_WITHOUT_SIGNATORY, () -> cases.start("approval.standard", lanes, Map.of()))
                    .containsExactly("accept");
        }

        @Test
        void aLaneOfTheSystemIsCompletedFromOutside() {
            var lanes = SampleCases.lanes();
            lanes.put("applicant", List.of(Signatory.person(AccountId.SYSTEM)));
            var key = cases.start("approval.standard", lanes, Map.of());
            cases.sign(key, "task-accept", ACCEPTING, "correct");
            county.run(() ->
                    county.engine.complete(key, "task-supplement", "supplied", AccountId.SYSTEM, "凭查询码提交", Map.of()));
            assertThat(cases.open(key)).containsExactly("task-accept");
        }
    }

    @Test
    void completesFromOutsideOnce() {
        var key = cases.start("approval.standard");
        county.run(() -> county.engine.complete(
                key, "task-accept", "accept", AccountId.SYSTEM, "逾期未告知", Map.of("leader", true)));
        refuses(
                WorkflowRule.STEP_ALREADY_DONE,
                () -> county.run(
                        () -> county.engine.complete(key, "task-accept", "accept", AccountId.SYSTEM, "", Map.of())));
        refuses(
                WorkflowRule.NOT_ON_THE_WAY,
                () -> county.run(
                        () -> county.engine.complete(key, "task-leader", "approve", AccountId.SYSTEM, "", Map.of())));
        cases.sign(key, "task-decide", DECIDING, "approve");
        assertThat(cases.open(key)).containsExactly("task-leader");
    }
}
