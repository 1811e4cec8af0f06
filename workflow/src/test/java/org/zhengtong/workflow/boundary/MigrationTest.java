package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.zhengtong.workflow.boundary.Refusals.atOnce;
import static org.zhengtong.workflow.boundary.Refusals.refuses;
import static org.zhengtong.workflow.boundary.SampleBpmn.flow;
import static org.zhengtong.workflow.boundary.SampleBpmn.process;
import static org.zhengtong.workflow.boundary.SampleBpmn.task;
import static org.zhengtong.workflow.boundary.SampleCases.ACCEPTING;
import static org.zhengtong.workflow.boundary.SampleCases.DECIDING;
import static org.zhengtong.workflow.boundary.SampleCases.LEADER;
import static org.zhengtong.workflow.boundary.SampleCases.ON_SITE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.CaseMoved;
import org.zhengtong.platform.support.workflow.HistoryEntry;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.MigrationPreview;
import org.zhengtong.platform.support.workflow.MigrationPreview.Open;
import org.zhengtong.platform.support.workflow.MigrationPreview.Target;
import org.zhengtong.platform.support.workflow.ReturnWay;
import org.zhengtong.platform.support.workflow.SignStep;
import org.zhengtong.platform.support.workflow.StepDeadline;
import org.zhengtong.platform.support.workflow.StepOverdue;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/** Running cases go on by another version of their process, or stay as they are. */
class MigrationTest {

    private static final AccountId ADMINISTRATOR = new AccountId(901);
    private static final String START_AND_END = "<startEvent id=\"start\"/><endEvent id=\"end\"/>";

    private final County county = new County(Databases.shared());
    private final SampleCases cases = new SampleCases(county);

    private int publish(String bpmn) {
        return county.call(() -> county.library.publish(bpmn, AccountId.SYSTEM));
    }

    private void move(CaseKey key, int from, int to, Map<String, String> chosen) {
        county.run(() -> county.migration.move(key, from, to, chosen, ADMINISTRATOR, "法规修改"));
    }

    private MigrationPreview preview(String process, int from, int to, Map<String, String> chosen) {
        return county.call(() -> county.migration.preview(process, from, to, chosen));
    }

    private int versionOf(CaseKey key) {
        return county.call(() -> county.records.find(key)).orElseThrow().version();
    }

    private String whyNot(Runnable move) {
        var refusal = catchThrowableOfType(RuleViolation.class, move::run);
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.rule()).isEqualTo(WorkflowRule.CANNOT_BE_MOVED);
        return ((Bilingual) refusal.parameters().get(1)).en();
    }

    /** Steps in a row, and the one called {@code last} signed by the leader. */
    private static String row(String id, String... steps) {
        var content = new StringBuilder(START_AND_END);
        var before = "start";
        for (var step : steps) {
            content.append(task(step, step.equals("task-last") ? "leader" : "decide"));
            content.append(flow(before, step));
            before = step;
        }
        return process(id, content.append(flow(before, "end")).toString());
    }

    @Nested
    class ToTheSameStep {

        private final int old = publish(row("sample.row", "task-first", "task-last"));
        private final CaseKey key = cases.start("sample.row");
        private final int next = publish(row("sample.row", "task-first", "task-between", "task-last"));

        @Test
        void goesOnByTheNewVersion() {
            var step = cases.step(key, "task-first").id();
            move(key, old, next, Map.of());
            assertThat(versionOf(key)).isEqualTo(next);
            assertThat(cases.step(key, "task-first").id()).isEqualTo(step);
            cases.sign(key, "task-first", DECIDING, "done");
            assertThat(cases.open(key)).containsExactly("task-between");
            cases.sign(key, "task-between", DECIDING, "done");
            cases.sign(key, "task-last", LEADER, "done");
            assertThat(cases.end(key)).isEqualTo("end");
        }

        @Test
        void isToldInTheHistoryAndAnnounced() {
            move(key, old, next, Map.of());
            assertThat(county.call(() -> county.records.history(key)))
                    .filteredOn(line -> line.kind() == HistoryKind.VERSION_CHANGED)
                    .singleElement()
                    .extracting(HistoryEntry::by, HistoryEntry::outcome, HistoryEntry::text)
                    .containsExactly(ADMINISTRATOR, String.valueOf(next), "法规修改");
            assertThat(county.announced(CaseMoved.class)).singleElement().satisfies(moved -> assertThat(moved.to())
                    .isEqualTo(next));
        }

        @Test
        void keepsClaimsAndDeadlines() {
            var step = cases.step(key, "task-first").id();
            county.run(() -> county.engine.claim(step, DECIDING));
            var due = county.clock.instant().plus(Duration.ofDays(2));
            county.run(() -> county.engine.setDeadline(
                    step, new StepDeadline(LocalDate.now(county.clock).plusDays(2), due, null, "时限")));
            move(key, old, next, Map.of());
            assertThat(cases.step(key, "task-first").signers())
                    .singleElement()
                    .satisfies(place -> assertThat(place.person()).isEqualTo(DECIDING));
            county.clock.move(Duration.ofDays(3));
            county.ringAllDue();
            assertThat(county.announced(StepOverdue.class)).hasSize(1);
        }

        @Test
        void isSentBackByTheNewVersion() {
            cases.sign(key, "task-first", DECIDING, "done");
            move(key, old, next, Map.of());
            cases.sendBack(key, "task-last", LEADER, "task-first");
            cases.sign(key, "task-first", DECIDING, "done");
            assertThat(cases.open(key)).containsExactly("task-between");
            assertThat(county.call(() -> county.records.drawing(key, Locale.ENGLISH)))
                    .contains("version " + next);
        }

        @Test
        void movesWhileItRestsAndHasNothingRung() {
            county.run(() -> county.administration.suspend(key, ADMINISTRATOR, "等"));
            move(key, old, next, Map.of());
            county.run(() -> county.administration.resume(key, ADMINISTRATOR, "好"));
            cases.sign(key, "task-first", DECIDING, "done");
            assertThat(cases.open(key)).containsExactly("task-between");
        }

        @Test
        void isRefusedTwiceAndWithoutAReason() {
            move(key, old, next, Map.of());
            refuses(WorkflowRule.ON_ANOTHER_VERSION, () -> move(key, old, next, Map.of()))
                    .containsExactly(key.number(), next);
            refuses(
                    WorkflowRule.REASON_REQUIRED,
                    () -> county.run(() -> county.migration.move(key, next, old, Map.of(), ADMINISTRATOR, " ")));
        }

        @Test
        void afterItsEndThereIsNothingToMove() {
            cases.sign(key, "task-first", DECIDING, "done");
            cases.sign(key, "task-last", LEADER, "done");
            refuses(WorkflowRule.CASE_ENDED, () -> move(key, old, next, Map.of()));
        }

        @RepeatedTest(5)
        void racingWithADecisionLosesNothing() throws Exception {
            var step = cases.step(key, "task-first").id();
            atOnce(
                    () -> move(key, old, next, Map.of()),
                    () -> county.run(() -> county.engine.sign(new SignStep(step, DECIDING, "done", "意见"))));
            assertThat(versionOf(key)).isEqualTo(next);
            assertThat(cases.open(key)).singleElement().isIn("task-between", "task-last");
        }

        @Test
        void anOwnerMayRefuseAndNothingHasChanged() {
            county.observers.add(event -> {
                if (event instanceof CaseMoved) {
                    throw WorkflowRule.NOT_ON_THE_WAY.violated("moved");
                }
            });
            refuses(WorkflowRule.NOT_ON_THE_WAY, () -> move(key, old, next, Map.of()));
            assertThat(versionOf(key)).isEqualTo(old);
            cases.sign(key, "task-first", DECIDING, "done");
            assertThat(cases.open(key)).containsExactly("task-last");
        }
    }

    @Nested
    class ToAnotherStep {

        private final int old = publish(row("sample.renamed", "task-first", "task-last"));
        private final CaseKey key = cases.start("sample.renamed");
        private final int next = publish(row("sample.renamed", "task-one", "task-last"));

        @Test
        void isRefusedUntilAnAdministratorChooses() {
            assertThat(whyNot(() -> move(key, old, next, Map.of()))).contains("no step “task-first”");
            assertThat(cases.open(key)).containsExactly("task-first");
            move(key, old, next, Map.of("task-first", "task-one"));
            assertThat(cases.open(key)).containsExactly("task-one");
            cases.sign(key, "task-one", DECIDING, "done");
            assertThat(cases.open(key)).containsExactly("task-last");
        }

        @Test
        void ofOtherSignersIsRefused() {
            assertThat(whyNot(() -> move(key, old, next, Map.of("task-first", "task-last"))))
                    .contains("“decide” signs", "“leader” does");
        }

        @Test
        void isShownBeforeItIsDone() {
            var before = preview("sample.renamed", old, next, Map.of());
            assertThat(before.steps())
                    .extracting(Open::node, Open::target)
                    .contains(org.assertj.core.groups.Tuple.tuple("task-first", null));
            assertThat(before.movable()).isZero();
            assertThat(before.obstacles())
                    .singleElement()
                    .satisfies(each -> assertThat(each.why().en()).contains("choose one for it"));
            assertThat(before.targets()).extracting(Target::node).containsExactly("task-one", "task-last");
            var after = preview("sample.renamed", old, next, Map.of("task-first", "task-one"));
            assertThat(after.movable()).isEqualTo(after.examined());
            assertThat(county.call(() -> county.migration.underWay("sample.renamed", old, 100)))
                    .contains(key);
        }
    }

    @Nested
    class SideBySide {

        private final int old = publish(SampleBpmn.framed());
        private final CaseKey key = started();

        private CaseKey started() {
            var one = cases.start("sample.framed");
            cases.sign(one, "task-first", ACCEPTING, "done");
            return one;
        }

        @Test
        void branchesAndWhatHasArrivedMoveTogether() {
            cases.sign(key, "task-a", DECIDING, "done");
            var next = publish(SampleBpmn.framed().replace("name=\"task-b\"", "name=\"现场\""));
            move(key, old, next, Map.of());
            assertThat(cases.open(key)).containsExactly("task-b");
            cases.sign(key, "task-b", ON_SITE, "done");
            assertThat(cases.open(key)).containsExactly("task-last");
        }

        @Test
        void aBranchThatNobodyWalkedHoldsItBack() {
            var row = publish(row("sample.framed", "task-a", "task-last"));
            assertThat(whyNot(() -> move(key, old, row, Map.of()))).contains("no step “task-b”");
            var single = cases.start("sample.framed");
            assertThat(whyNot(() -> move(single, row, old, Map.of()))).contains("stands beside other branches (fork)");
        }

        @Test
        void stepsThatWouldFollowEachOtherHoldItBack() {
            var next = publish(process(
                    "sample.framed",
                    START_AND_END
                            + task("task-a", "decide")
                            + task("task-b", "site")
                            + flow("start", "task-a")
                            + flow("task-a", "task-b")
                            + flow("task-b", "end")));
            assertThat(whyNot(() -> move(key, old, next, Map.of()))).contains("no longer stand side by side");
        }

        @Test
        void comingStraightBackIsKeptOrHoldsItBack() {
            cases.sign(key, "task-a", DECIDING, "done");
            var step = cases.step(key, "task-b").id();
            county.run(() -> county.engine.sendBack(step, ON_SITE, "task-first", "不清", ReturnWay.STRAIGHT_BACK));
            var row = publish(row("sample.framed", "task-first", "task-last").replace("\"decide\"", "\"accept\""));
            assertThat(whyNot(() -> move(key, old, row, Map.of()))).contains("come straight back");
            var next = publish(SampleBpmn.framed().replace("name=\"task-b\"", "name=\"现场\""));
            move(key, old, next, Map.of());
            cases.sign(key, "task-first", ACCEPTING, "done");
            assertThat(cases.open(key)).containsExactly("task-b");
            cases.sign(key, "task-b", ON_SITE, "done");
            assertThat(cases.open(key)).containsExactly("task-last");
        }
    }

    @Nested
    class Signatures {

        @Test
        void thatWereGivenMustStillBeOffered() {
            var process = SampleBpmn.board("sample.signed", "mode=\"all\" outcomes=\"agree,disagree\"");
            var old = publish(process);
            var lanes = SampleCases.lanes();
            lanes.put("board", SampleCases.people(501, 502));
            var key = cases.start("sample.signed", lanes, Map.of());
            cases.sign(key, "task-board", new AccountId(501), "agree");
            var other = publish(process.replace("agree,disagree", "yes,no"));
            assertThat(whyNot(() -> move(key, old, other, Map.of()))).contains("“agree”");
            var anyOf = publish(process.replace("mode=\"all\"", "mode=\"any\""));
            assertThat(whyNot(() -> move(key, old, anyOf, Map.of()))).contains("signed in another way");
            var next = publish(process.replace("agree,disagree", "agree,later,disagree"));
            move(key, old, next, Map.of());
            cases.sign(key, "task-board", new AccountId(502), "agree");
            assertThat(cases.open(key)).containsExactly("task-after");
        }

        @Test
        void thatNobodyCouldGiveHoldItBack() {
            var old = publish(row("sample.lanes", "task-first", "task-last"));
            var lanes = SampleCases.lanes();
            lanes.remove("site");
            var key = cases.start("sample.lanes", lanes, Map.of());
            var next = publish(row("sample.lanes", "task-first", "task-last").replace("\"leader\"", "\"site\""));
            assertThat(whyNot(() -> move(key, old, next, Map.of()))).contains("Nobody signs for “site”");
        }
    }

    @Nested
    class Timers {

        @Test
        void beginAnew() {
            var old = publish(SampleBpmn.pausing());
            var key = cases.start("sample.pausing");
            cases.sign(key, "task-accept", ACCEPTING, "done");
            county.clock.move(Duration.ofHours(6));
            var next = publish(SampleBpmn.pausing().replace("PT8H", "PT4H"));
            move(key, old, next, Map.of());
            assertThat(county.agenda.all()).hasSize(1);
            county.clock.move(Duration.ofHours(3));
            county.ringAllDue();
            assertThat(cases.open(key)).isEmpty();
            county.clock.move(Duration.ofHours(2));
            county.ringAllDue();
            assertThat(cases.open(key)).containsExactly("task-decide");
        }

        @Test
        void thatAreGoneRingNoMore() {
            var old = publish(SampleBpmn.watched(true));
            var key = cases.start("sample.watched");
            var next = publish(row("sample.watched", "task-accept", "task-last").replace("\"decide\"", "\"accept\""));
            move(key, old, next, Map.of());
            assertThat(county.agenda.all()).isEmpty();
            county.clock.move(Duration.ofDays(4));
            county.ringAllDue();
            assertThat(cases.open(key)).isEqualTo(List.of("task-accept"));
        }
    }
}
