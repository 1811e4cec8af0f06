package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhengtong.workflow.boundary.Refusals.refuses;
import static org.zhengtong.workflow.boundary.SampleCases.ACCEPTING;
import static org.zhengtong.workflow.boundary.SampleCases.ALSO_ACCEPTING;
import static org.zhengtong.workflow.boundary.SampleCases.APPLICANT;
import static org.zhengtong.workflow.boundary.SampleCases.DECIDING;
import static org.zhengtong.workflow.boundary.SampleCases.LEADER;
import static org.zhengtong.workflow.boundary.SampleCases.STRANGER;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.workflow.CaseCopied;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.CopyView;
import org.zhengtong.platform.support.workflow.HistoryEntry;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.KeptOpinion;
import org.zhengtong.platform.support.workflow.Reading;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.StepUrged;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/** What goes around beside signing. */
class CirculationTest {

    private static County county;
    private static SampleCases cases;

    private CaseKey key;
    private StepId step;

    @BeforeAll
    static void openTheCounty() {
        county = new County(Databases.shared());
        cases = new SampleCases(county);
    }

    @BeforeEach
    void startACase() {
        key = cases.start("approval.standard");
        step = cases.step(key, "task-accept").id();
    }

    @Nested
    class Opening {

        @Test
        void isNotedTheFirstTimeAndOnlyOfThoseForWhomItWaits() {
            var first = county.clock.instant();
            county.run(() -> county.circulation.read(step, ACCEPTING));
            county.clock.move(Duration.ofHours(1));
            county.run(() -> county.circulation.read(step, ACCEPTING));
            county.run(() -> county.circulation.read(step, LEADER));
            county.run(() -> county.circulation.read(step, ALSO_ACCEPTING));
            assertThat(county.call(() -> county.records.readings(step)))
                    .containsExactly(
                            new Reading(ACCEPTING, first), new Reading(ALSO_ACCEPTING, county.clock.instant()));
        }
    }

    @Nested
    class Copying {

        private List<CopyView> copiesOf(AccountId person, boolean unreadOnly) {
            return county
                    .call(() -> county.records.forReading(person, unreadOnly, new Page.Request(0, 100)))
                    .rows()
                    .stream()
                    .filter(copy -> copy.key().equals(key))
                    .toList();
        }

        private void copy(AccountId by, AccountId... to) {
            county.run(() -> county.circulation.copy(key, by, List.of(to), "请知悉"));
        }

        @Test
        void givesSomethingToReadAndNothingToDecide() {
            var waiting = county.call(() -> county.records.counts(STRANGER));
            copy(ACCEPTING, STRANGER, LEADER);
            assertThat(copiesOf(STRANGER, true)).singleElement().satisfies(copy -> {
                assertThat(copy.from()).isEqualTo(ACCEPTING);
                assertThat(copy.note()).isEqualTo("请知悉");
            });
            assertThat(county.call(() -> county.records.counts(STRANGER))).isEqualTo(waiting);
            assertThat(county.announced(CaseCopied.class))
                    .filteredOn(copied -> copied.key().equals(key))
                    .singleElement()
                    .extracting(CaseCopied::to)
                    .isEqualTo(List.of(STRANGER, LEADER));
            assertThat(county.call(() -> county.records.history(key)))
                    .filteredOn(entry -> entry.kind() == HistoryKind.COPIED)
                    .extracting(HistoryEntry::to)
                    .containsExactly(STRANGER, LEADER);
        }

        @Test
        void isReadOnceByItsReader() {
            copy(ACCEPTING, STRANGER);
            var id = copiesOf(STRANGER, true).get(0).id();
            assertThatThrownBy(() -> county.run(() -> county.circulation.readCopy(id, LEADER)))
                    .isInstanceOf(NotFound.class);
            var read = county.clock.instant();
            county.run(() -> county.circulation.readCopy(id, STRANGER));
            county.clock.move(Duration.ofHours(1));
            county.run(() -> county.circulation.readCopy(id, STRANGER));
            assertThat(copiesOf(STRANGER, true)).isEmpty();
            assertThat(copiesOf(STRANGER, false)).extracting(CopyView::readAt).containsExactly(read);
        }

        @Test
        void isNotSentAgainWhileItIsUnread() {
            copy(ACCEPTING, STRANGER);
            copy(APPLICANT, STRANGER, STRANGER);
            assertThat(copiesOf(STRANGER, false)).hasSize(1);
        }

        @Test
        void isForThoseWhoTakePart() {
            refuses(WorkflowRule.NOT_TAKING_PART, () -> copy(LEADER, STRANGER));
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            refuses(WorkflowRule.NOT_TAKING_PART, () -> copy(ALSO_ACCEPTING, STRANGER));
            copy(ACCEPTING, STRANGER);
            copy(DECIDING, LEADER);
        }
    }

    @Nested
    class Urging {

        private void urge(AccountId by) {
            county.run(() -> county.circulation.urge(step, by, "请尽快"));
        }

        @Test
        void tellsThoseForWhomItWaits() {
            urge(APPLICANT);
            assertThat(county.announced(StepUrged.class))
                    .filteredOn(urged -> urged.key().equals(key))
                    .singleElement()
                    .satisfies(urged -> {
                        assertThat(urged.to()).containsExactly(ACCEPTING, ALSO_ACCEPTING);
                        assertThat(urged.text()).isEqualTo("请尽快");
                    });
        }

        @Test
        void isRefusedUntilAWhileHasPassed() {
            urge(APPLICANT);
            var urged = county.clock.instant();
            county.clock.move(Duration.ofHours(23));
            refuses(WorkflowRule.URGED_ALREADY, () -> urge(APPLICANT)).containsExactly(urged);
            county.clock.move(Duration.ofHours(1));
            urge(APPLICANT);
        }

        @Test
        void isForWhoFiledAndForWhoSignedBefore() {
            refuses(WorkflowRule.NOT_TAKING_PART, () -> urge(ACCEPTING));
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            step = cases.step(key, "task-decide").id();
            assertThat(county.call(() -> county.records.rights(step, ACCEPTING)).mayUrge())
                    .isTrue();
            assertThat(county.call(() -> county.records.rights(step, DECIDING)).mayUrge())
                    .isFalse();
            urge(ACCEPTING);
        }
    }

    @Nested
    class Opinions {

        private void keep(AccountId by, String text) {
            county.run(() -> county.circulation.keepOpinion(step, by, text));
        }

        private String kept(AccountId by) {
            return county.call(() -> county.records.keptOpinion(step, by))
                    .map(KeptOpinion::text)
                    .orElse(null);
        }

        @Test
        void areKeptForEachPersonUntilTheStepIsDone() {
            keep(ACCEPTING, "材料");
            keep(ACCEPTING, "材料齐全");
            keep(ALSO_ACCEPTING, "不清楚");
            assertThat(kept(ACCEPTING)).isEqualTo("材料齐全");
            keep(ALSO_ACCEPTING, " ");
            assertThat(kept(ALSO_ACCEPTING)).isNull();
            cases.sign(key, "task-accept", ACCEPTING, "accept");
            assertThat(kept(ACCEPTING)).isNull();
        }

        @Test
        void areNotKeptForAStranger() {
            refuses(WorkflowRule.NOT_A_SIGNATORY, () -> keep(STRANGER, "我也说"));
        }
    }
}
