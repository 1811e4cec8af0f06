package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengtong.workflow.boundary.Refusals.refuses;
import static org.zhengtong.workflow.boundary.SampleCases.ACCEPTING;
import static org.zhengtong.workflow.boundary.SampleCases.ALSO_ACCEPTING;
import static org.zhengtong.workflow.boundary.SampleCases.LEADER;
import static org.zhengtong.workflow.boundary.SampleCases.ON_SITE;
import static org.zhengtong.workflow.boundary.SampleCases.STRANGER;
import static org.zhengtong.workflow.boundary.SampleCases.people;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.HistoryEntry;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.SignStep;
import org.zhengtong.platform.support.workflow.SignerOrder;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/** What the signers of a step arrange among themselves. */
class SignersTest {

    private static County county;
    private static SampleCases cases;

    private CaseKey key;
    private StepId step;

    @BeforeAll
    static void openTheCounty() {
        county = new County(Databases.shared());
        cases = new SampleCases(county);
    }

    /** Anybody of a group of two may accept. */
    @BeforeEach
    void startACase() {
        key = cases.start("approval.standard");
        step = cases.step(key, "task-accept").id();
    }

    private void add(AccountId by, AccountId whom, SignerOrder order) {
        county.run(() -> county.countersigning.addSigner(step, by, whom, order, "请会办"));
    }

    private void sign(AccountId by) {
        county.run(() -> county.engine.sign(new SignStep(step, by, "accept", "意见")));
    }

    private void remove(AccountId by, int place) {
        county.run(() -> county.countersigning.removeSigner(step, by, place, "不必了"));
    }

    /** Who can sign now. */
    private List<AccountId> called() {
        return List.of(ACCEPTING, ALSO_ACCEPTING, LEADER, ON_SITE, STRANGER).stream()
                .filter(person ->
                        county.call(() -> county.records.rights(step, person)).maySign())
                .toList();
    }

    private boolean isAccepted() {
        return cases.open(key).equals(List.of("task-decide"));
    }

    @Nested
    class Added {

        @Test
        void beforeSignsFirstAndThenTheAdderDecides() {
            add(ACCEPTING, STRANGER, SignerOrder.BEFORE);
            assertThat(called()).containsExactly(STRANGER);
            refuses(WorkflowRule.NOT_YOUR_TURN, () -> sign(ACCEPTING)).containsExactly("人员99");
            sign(STRANGER);
            assertThat(called()).containsExactly(ACCEPTING);
            sign(ACCEPTING);
            assertThat(isAccepted()).isTrue();
        }

        @Test
        void afterSignsWhenTheAdderHas() {
            add(ACCEPTING, STRANGER, SignerOrder.AFTER);
            assertThat(called()).containsExactly(ACCEPTING);
            sign(ACCEPTING);
            assertThat(called()).containsExactly(STRANGER);
            assertThat(isAccepted()).isFalse();
            sign(STRANGER);
            assertThat(isAccepted()).isTrue();
        }

        @Test
        void besideSignsInAnyOrder() {
            add(ACCEPTING, STRANGER, SignerOrder.BESIDE);
            assertThat(called()).containsExactly(ACCEPTING, STRANGER);
            sign(STRANGER);
            assertThat(isAccepted()).isFalse();
            sign(ACCEPTING);
            assertThat(isAccepted()).isTrue();
        }

        @Test
        void oneByOneBeforeAndAfterEachOther() {
            add(ACCEPTING, STRANGER, SignerOrder.AFTER);
            add(ACCEPTING, ON_SITE, SignerOrder.AFTER);
            add(ACCEPTING, LEADER, SignerOrder.BEFORE);
            for (var next : List.of(LEADER, ACCEPTING, ON_SITE, STRANGER)) {
                assertThat(called()).containsExactly(next);
                sign(next);
            }
            assertThat(isAccepted()).isTrue();
        }

        @Test
        void refusesLikeAnybodyElse() {
            add(ACCEPTING, STRANGER, SignerOrder.BEFORE);
            county.run(() -> county.engine.sign(new SignStep(step, STRANGER, "not-accept", "不属于职权")));
            assertThat(cases.end(key)).isEqualTo("end-not-accepted");
        }

        @Test
        void countsAsOneMoreVote() {
            var board = cases.beforeTheBoard("mode=\"ratio\" ratio=\"1/2\"", people(531, 532, 533));
            var vote = cases.step(board, "task-board").id();
            county.run(() ->
                    county.countersigning.addSigner(vote, new AccountId(531), STRANGER, SignerOrder.BESIDE, "扩大"));
            cases.sign(board, "task-board", new AccountId(531), "agree");
            cases.sign(board, "task-board", new AccountId(532), "disagree");
            assertThat(cases.open(board)).containsExactly("task-board");
            cases.sign(board, "task-board", STRANGER, "agree");
            assertThat(cases.open(board)).containsExactly("task-after");
        }

        @Test
        void isRefusedForWhoHasToSignAnywayAndByAStranger() {
            add(ACCEPTING, STRANGER, SignerOrder.BESIDE);
            refuses(WorkflowRule.ALREADY_A_SIGNER, () -> add(ACCEPTING, STRANGER, SignerOrder.AFTER));
            refuses(WorkflowRule.ALREADY_A_SIGNER, () -> add(ACCEPTING, ACCEPTING, SignerOrder.AFTER));
            refuses(WorkflowRule.NOT_A_SIGNATORY, () -> add(LEADER, ON_SITE, SignerOrder.AFTER));
            assertThat(cases.step(key, "task-accept").signers()).hasSize(2);
        }
    }

    @Nested
    class TakenAway {

        @Test
        void letsTheAdderGoOn() {
            add(ACCEPTING, STRANGER, SignerOrder.BEFORE);
            assertThat(county.call(() -> county.records.rights(step, ACCEPTING)).removable())
                    .containsExactly(1);
            remove(ACCEPTING, 1);
            assertThat(called()).containsExactly(ACCEPTING);
            assertThat(county.call(() -> county.records.history(key)))
                    .filteredOn(entry -> entry.kind() == HistoryKind.SIGNER_REMOVED)
                    .extracting(HistoryEntry::to)
                    .containsExactly(STRANGER);
        }

        @Test
        void neverTheLastOne() {
            add(ACCEPTING, STRANGER, SignerOrder.AFTER);
            sign(ACCEPTING);
            refuses(WorkflowRule.LAST_SIGNER, () -> remove(ACCEPTING, 1));
            assertThat(county.call(() -> county.records.rights(step, ACCEPTING)).removable())
                    .isEmpty();
        }

        @Test
        void neverOneWhoHasSigned() {
            add(ACCEPTING, STRANGER, SignerOrder.BEFORE);
            sign(STRANGER);
            refuses(WorkflowRule.ALREADY_SIGNED, () -> remove(ACCEPTING, 1))
                    .containsExactly("人员99", county.clock.instant());
        }

        @Test
        void onlyByWhoAdded() {
            add(ACCEPTING, STRANGER, SignerOrder.BESIDE);
            refuses(WorkflowRule.NOT_ADDED_BY_YOU, () -> remove(STRANGER, 1));
            refuses(WorkflowRule.NOT_ADDED_BY_YOU, () -> remove(ACCEPTING, 0));
        }

        @Test
        void decidesIfNothingElseWasMissing() {
            var board = cases.beforeTheBoard("mode=\"ratio\" ratio=\"2/3\"", people(541, 542, 543));
            var vote = cases.step(board, "task-board").id();
            county.run(() ->
                    county.countersigning.addSigner(vote, new AccountId(541), STRANGER, SignerOrder.BESIDE, "扩大"));
            cases.sign(board, "task-board", new AccountId(541), "agree");
            cases.sign(board, "task-board", new AccountId(542), "agree");
            assertThat(cases.open(board)).containsExactly("task-board");
            county.run(() -> county.countersigning.removeSigner(vote, new AccountId(541), 3, "不必了"));
            assertThat(cases.open(board)).containsExactly("task-after");
        }
    }

    @Nested
    class Delegated {

        private void delegate() {
            county.run(() -> county.countersigning.delegate(step, ACCEPTING, STRANGER, "请核实面积"));
        }

        @Test
        void comesBackWithTheAnswerToWhoAsked() {
            delegate();
            assertThat(called()).isEmpty();
            assertThat(county.call(() -> county.records.rights(step, STRANGER)).mayAnswer())
                    .isTrue();
            refuses(WorkflowRule.DELEGATED, () -> sign(ACCEPTING)).containsExactly("人员99");
            refuses(WorkflowRule.NOT_A_SIGNATORY, () -> sign(STRANGER));
            refuses(WorkflowRule.CLAIMED_BY_ANOTHER, () -> sign(ALSO_ACCEPTING));
            county.run(() -> county.countersigning.answer(step, STRANGER, "面积属实"));
            assertThat(called()).containsExactly(ACCEPTING);
            assertThat(county.call(() -> county.records.history(key)))
                    .filteredOn(entry -> entry.kind() == HistoryKind.ANSWERED)
                    .singleElement()
                    .extracting(HistoryEntry::by, HistoryEntry::to, HistoryEntry::text)
                    .containsExactly(STRANGER, ACCEPTING, "面积属实");
            sign(ACCEPTING);
            assertThat(isAccepted()).isTrue();
        }

        @Test
        void isTakenBackBeforeItIsAnswered() {
            delegate();
            assertThat(cases.step(key, "task-accept").signers())
                    .extracting(StepView.Signer::delegate)
                    .containsExactly(STRANGER);
            county.run(() -> county.countersigning.recall(step, ACCEPTING));
            refuses(
                    WorkflowRule.NOT_A_SIGNATORY,
                    () -> county.run(() -> county.countersigning.answer(step, STRANGER, "晚了")));
            sign(ACCEPTING);
            assertThat(isAccepted()).isTrue();
        }

        @Test
        void asksForAnAnswerInWords() {
            delegate();
            refuses(
                    WorkflowRule.OPINION_REQUIRED,
                    () -> county.run(() -> county.countersigning.answer(step, STRANGER, " ")));
        }

        @Test
        void isRefusedToOneself() {
            refuses(
                    WorkflowRule.ALREADY_A_SIGNER,
                    () -> county.run(() -> county.countersigning.delegate(step, ACCEPTING, ACCEPTING, "")));
        }
    }
}
