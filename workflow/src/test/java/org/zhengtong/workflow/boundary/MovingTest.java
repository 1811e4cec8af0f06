package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhengtong.workflow.boundary.Refusals.refuses;
import static org.zhengtong.workflow.boundary.SampleCases.ACCEPTING;
import static org.zhengtong.workflow.boundary.SampleCases.APPLICANT;
import static org.zhengtong.workflow.boundary.SampleCases.DECIDING;
import static org.zhengtong.workflow.boundary.SampleCases.ON_SITE;
import static org.zhengtong.workflow.boundary.SampleCases.REVIEWING_FARMING;
import static org.zhengtong.workflow.boundary.SampleCases.REVIEWING_LAND;
import static org.zhengtong.workflow.boundary.SampleCases.STRANGER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.HistoryEntry;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.SignStep;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.StartCase;
import org.zhengtong.platform.support.workflow.StepOpened;
import org.zhengtong.platform.support.workflow.StepReturned;
import org.zhengtong.platform.support.workflow.StepRights.EarlierStep;
import org.zhengtong.platform.support.workflow.StepState;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/** Moves that no arrow of the process draws. */
class MovingTest {

    private static County county;
    private static SampleCases cases;

    @BeforeAll
    static void openTheCounty() {
        county = new County(Databases.shared());
        cases = new SampleCases(county);
    }

    private static List<StepState> statesOf(CaseKey key, String node) {
        return county.call(() -> county.records.steps(key)).stream()
                .filter(step -> step.node().equals(node))
                .map(StepView::state)
                .toList();
    }

    private static void review(CaseKey key) {
        cases.sign(key, "task-joint-review", REVIEWING_LAND, "agree");
        cases.sign(key, "task-joint-review", REVIEWING_FARMING, "agree");
    }

    private static void finish(CaseKey key) {
        cases.sign(key, "task-decide", DECIDING, "approve");
        assertThat(cases.end(key)).isEqualTo("end-approved");
        assertThat(cases.open(key)).isEmpty();
    }

    @Nested
    class SendingBack {

        @Test
        void goesToAnEarlierStepAndTheWayIsWalkedAgain() {
            var key = cases.start("approval.standard");
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            cases.sendBack(key, "task-decide", DECIDING, "task-accept");
            assertThat(cases.open(key)).containsExactly("task-accept");
            assertThat(statesOf(key, "task-decide")).containsExactly(StepState.RETURNED);
            assertThat(county.announced(StepReturned.class))
                    .filteredOn(returned -> returned.key().equals(key))
                    .singleElement()
                    .satisfies(returned -> {
                        assertThat(returned.toNode()).isEqualTo("task-accept");
                        assertThat(returned.reason()).isEqualTo("材料不清");
                    });
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            finish(key);
        }

        @Test
        void outOfAParallelBranchLeavesTheOtherBranchToo() {
            var key = cases.underReview();
            cases.sign(key, "task-joint-review", REVIEWING_LAND, "agree");
            cases.sendBack(key, "task-site-check", ON_SITE, "task-accept");
            assertThat(cases.open(key)).containsExactly("task-accept");
            assertThat(statesOf(key, "task-joint-review")).containsExactly(StepState.RETURNED);
            walkOnFromAcceptance(key);
        }

        @Test
        void outOfAParallelBranchForgetsWhatWaitsAtTheJoin() {
            var key = cases.underReview();
            cases.sign(key, "task-site-check", ON_SITE, "agree");
            cases.sendBack(key, "task-joint-review", REVIEWING_FARMING, "task-accept");
            assertThat(cases.open(key)).containsExactly("task-accept");
            walkOnFromAcceptance(key);
        }

        private void walkOnFromAcceptance(CaseKey key) {
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            assertThat(cases.open(key)).containsExactlyInAnyOrder("task-site-check", "task-joint-review");
            review(key);
            assertThat(cases.open(key)).containsExactly("task-site-check");
            cases.sign(key, "task-site-check", ON_SITE, "agree");
            assertThat(cases.open(key)).containsExactly("task-decide");
            finish(key);
        }

        @Test
        void intoABranchThatIsOverWalksThatBranchAlone() {
            var key = cases.underReview();
            review(key);
            cases.sign(key, "task-site-check", ON_SITE, "agree");
            cases.sendBack(key, "task-decide", DECIDING, "task-site-check");
            assertThat(cases.open(key)).containsExactly("task-site-check");
            cases.sign(key, "task-site-check", ON_SITE, "agree");
            assertThat(cases.open(key)).containsExactly("task-decide");
            cases.sendBack(key, "task-decide", DECIDING, "task-joint-review");
            assertThat(cases.open(key)).containsExactly("task-joint-review");
            review(key);
            assertThat(cases.open(key)).containsExactly("task-decide");
            finish(key);
        }

        @Test
        void offersTheStepsOfTheWayNearestFirst() {
            var key = cases.underReview();
            cases.sign(key, "task-site-check", ON_SITE, "agree");
            var review = cases.step(key, "task-joint-review").id();
            assertThat(county.call(() -> county.records.rights(review, REVIEWING_LAND))
                            .sendBackTo())
                    .extracting(EarlierStep::node)
                    .containsExactly("task-accept");
            county.clock.move(Duration.ofMinutes(1));
            review(key);
            var decide = cases.step(key, "task-decide").id();
            assertThat(county.call(() -> county.records.rights(decide, DECIDING))
                            .sendBackTo())
                    .extracting(EarlierStep::node)
                    .containsExactly("task-joint-review", "task-site-check", "task-accept");
        }

        @Test
        void isRefusedWhereNoWayCameFrom() {
            var key = cases.underReview();
            cases.sign(key, "task-site-check", ON_SITE, "agree");
            for (var node :
                    List.of("task-site-check", "task-joint-review", "task-decide", "task-supplement", "start", "x")) {
                refuses(
                        WorkflowRule.NOT_ON_THE_WAY,
                        () -> cases.sendBack(key, "task-joint-review", REVIEWING_LAND, node));
            }
            refuses(
                    WorkflowRule.NOT_A_SIGNATORY,
                    () -> cases.sendBack(key, "task-joint-review", STRANGER, "task-accept"));
            assertThat(cases.open(key)).containsExactly("task-joint-review");
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void cancelsEverythingThatIsOpen() {
            var key = cases.underReview();
            county.run(() -> county.engine.withdraw(key, APPLICANT, "不办了"));
            assertThat(cases.open(key)).isEmpty();
            assertThat(cases.end(key)).isEqualTo("withdrawn");
            assertThat(statesOf(key, "task-joint-review")).containsExactly(StepState.CANCELLED);
            refuses(WorkflowRule.CASE_ENDED, () -> county.run(() -> county.engine.withdraw(key, APPLICANT, "再撤")));
        }

        @Test
        void isForTheOneWhoFiled() {
            var key = cases.underReview();
            refuses(WorkflowRule.NOT_THE_APPLICANT, () -> county.run(() -> county.engine.withdraw(key, ACCEPTING, "")));
            assertThat(cases.open(key)).hasSize(2);
        }

        @Test
        void comesTooLateAfterTheDecision() {
            var key = cases.start("approval.on-the-spot");
            cases.sign(key, "task-accept", ACCEPTING, "grant");
            refuses(WorkflowRule.CASE_ENDED, () -> county.run(() -> county.engine.withdraw(key, APPLICANT, "")));
        }
    }

    @Nested
    class Reassigning {

        @Test
        void changesWhoSignsNowAndLater() {
            county.directory.put(new Group(9, "accept"), 91);
            var elsewhere = List.of(Signatory.anyOf(9, "accept"));
            var key = cases.start("approval.standard");
            county.run(() -> county.engine.reassign(key, "accept", elsewhere, ACCEPTING, "属地受理"));
            refuses(WorkflowRule.NOT_A_SIGNATORY, () -> cases.sign(key, "task-accept", ACCEPTING, "correct"));
            var other = new AccountId(91);
            cases.sign(key, "task-accept", other, "correct");
            cases.sign(key, "task-supplement", APPLICANT, "supplied");
            cases.sign(key, "task-accept", other, "accept");
            assertThat(county.call(() -> county.records.history(key)))
                    .filteredOn(entry -> entry.kind() == HistoryKind.REASSIGNED)
                    .singleElement()
                    .extracting(HistoryEntry::text)
                    .isEqualTo("属地受理");
        }

        @Test
        void keepsTheSignaturesGiven() {
            county.directory.put(new Group(10, "review"), 101);
            var key = cases.underReview();
            cases.sign(key, "task-joint-review", REVIEWING_LAND, "agree");
            var others = List.of(Signatory.anyOf(10, "review"));
            county.run(() -> county.engine.reassign(key, "review", others, ACCEPTING, "改由林业会签"));
            assertThat(cases.step(key, "task-joint-review").signers())
                    .extracting(StepView.Signer::outcome)
                    .containsExactly("agree", null);
            cases.sign(key, "task-joint-review", new AccountId(101), "agree");
            assertThat(cases.open(key)).containsExactly("task-site-check");
        }

        @Test
        void toNobodyIsRefused() {
            var key = cases.underReview();
            refuses(
                    WorkflowRule.LANE_WITHOUT_SIGNATORY,
                    () -> county.run(() -> county.engine.reassign(key, "site", List.of(), ACCEPTING, "")));
        }
    }

    @Nested
    class AllOrNothing {

        @Test
        void whatFailsAfterwardsLeavesTheCaseBeforeTheStep() {
            var key = cases.start("approval.standard");
            var step = cases.step(key, "task-accept").id();
            var before = county.call(() -> county.records.history(key));
            assertThatThrownBy(() -> county.run(() -> {
                        county.engine.sign(new SignStep(step, ACCEPTING, "accept", null));
                        throw new IllegalStateException("the business fails");
                    }))
                    .hasMessage("the business fails");
            assertThat(cases.open(key)).containsExactly("task-accept");
            assertThat(county.call(() -> county.records.history(key))).isEqualTo(before);
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            finish(key);
        }

        @Test
        void anObserverWhoRefusesRollsTheStepBack() {
            var key = cases.start("approval.standard");
            Consumer<Object> refusing = event -> {
                if (event instanceof StepOpened opened && opened.key().equals(key)) {
                    throw new IllegalStateException("not now");
                }
            };
            county.observers.add(refusing);
            assertThatThrownBy(() -> cases.sign(key, "task-accept", ACCEPTING, "accept"))
                    .hasMessage("not now");
            county.observers.remove(refusing);
            assertThat(cases.open(key)).containsExactly("task-accept");
        }

        @Test
        void anObserverMayCompleteTheStepThatOpens() {
            Consumer<Object> quick = event -> {
                if (event instanceof StepOpened opened
                        && opened.node().equals("task-decide")
                        && opened.key().number().equals("QUICK-1")) {
                    county.engine.complete(opened.key(), "task-decide", "approve", AccountId.SYSTEM, "自动办结", Map.of());
                }
            };
            county.observers.add(quick);
            var key = new CaseKey("approval", "QUICK-1");
            county.run(() -> county.engine.start(new StartCase(
                    key,
                    "approval.standard",
                    new Bilingual("快办", "Quick"),
                    "",
                    APPLICANT,
                    SampleCases.lanes(),
                    Map.of())));
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            county.observers.remove(quick);
            assertThat(cases.open(key)).isEmpty();
            assertThat(cases.end(key)).isEqualTo("end-approved");
        }

        @Test
        void startsAndMovesInOneTransaction() {
            var key = new CaseKey("approval", "ONE-1");
            county.run(() -> {
                county.engine.start(new StartCase(
                        key,
                        "approval.standard",
                        new Bilingual("一次", "Once"),
                        "",
                        APPLICANT,
                        SampleCases.lanes(),
                        Map.of()));
                county.engine.lock(key);
                county.engine.complete(key, "task-accept", "accept", AccountId.SYSTEM, "", Map.of());
            });
            finish(key);
        }

        @Test
        void aNumberIsACaseOnce() {
            var key = cases.start("approval.standard");
            refuses(
                    WorkflowRule.CASE_EXISTS,
                    () -> county.run(() -> county.engine.start(new StartCase(
                            key,
                            "approval.standard",
                            new Bilingual("", ""),
                            "",
                            APPLICANT,
                            SampleCases.lanes(),
                            Map.of()))));
        }

        @Test
        void unknownThingsAreNotFound() {
            assertThatThrownBy(() -> county.run(() -> county.engine.lock(new CaseKey("approval", "nothing"))))
                    .isInstanceOf(NotFound.class);
            refuses(WorkflowRule.PROCESS_UNKNOWN, () -> cases.start("approval.nothing"));
        }
    }
}
