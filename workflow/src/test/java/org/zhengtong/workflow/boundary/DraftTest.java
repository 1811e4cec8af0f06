package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengtong.workflow.boundary.Refusals.refuses;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.ProcessLibrary.ProcessVersion;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.platform.support.workflow.design.Block;
import org.zhengtong.platform.support.workflow.design.DraftFault;
import org.zhengtong.platform.support.workflow.design.DraftId;
import org.zhengtong.platform.support.workflow.design.DraftView;
import org.zhengtong.platform.support.workflow.design.Outcome;
import org.zhengtong.platform.support.workflow.design.Part;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.platform.support.workflow.design.StageTime;
import org.zhengtong.platform.support.workflow.design.Then;
import org.zhengtong.platform.support.workflow.design.TriedWay;
import org.zhengtong.platform.support.workflow.design.TriedWay.Tried;
import org.zhengtong.platform.support.workflow.design.TryOut;
import org.zhengtong.platform.support.workflow.design.TryOut.Choice;

/** From the first sentence to cases that run by it. */
class DraftTest {

    private static final AccountId DESIGNER = new AccountId(71);
    private static final AccountId COLLEAGUE = new AccountId(72);
    private static int number;

    private final County county = new County(Databases.shared());
    private final SampleCases cases = new SampleCases(county);
    private final String process = "sample.draft-" + ++number;

    private DraftId draft;

    @BeforeEach
    void begin() {
        draft = county.call(() -> county.drafts.begin(process, new Bilingual("请假", "Leave"), DESIGNER));
    }

    private DraftView view() {
        return county.call(() -> county.drafts.get(draft));
    }

    private int save(Part... parts) {
        var seen = view();
        return county.call(() -> county.drafts.save(
                draft, seen.summary().revision(), seen.sketch().withParts(List.of(parts)), DESIGNER));
    }

    private int publish() {
        var seen = view().summary().revision();
        return county.call(() -> county.drafts.publish(draft, seen, "第一次", DESIGNER));
    }

    private static Stage stage(String id, String lane, Then refused) {
        var outcomes = List.of(new Outcome("agree", false, Then.NEXT), new Outcome("disagree", false, refused));
        return Stage.fresh(id, new Bilingual("环节" + id, "Stage " + id), lane, outcomes);
    }

    private static Stage stage(String id, String lane) {
        return stage(id, lane, Then.NEXT);
    }

    @Nested
    class Drafts {

        @Test
        void beginWithSomethingThatCouldBePublished() {
            assertThat(view().faults()).isEmpty();
            assertThat(view().sketch().stages()).hasSize(1);
            assertThat(view().summary().basedOn()).isNull();
        }

        @Test
        void areNotBegunTwiceForOneProcess() {
            refuses(
                    WorkflowRule.PROCESS_EXISTS,
                    () -> county.run(() -> county.drafts.begin(process, new Bilingual("又一个", ""), COLLEAGUE)));
            refuses(
                    WorkflowRule.PROCESS_NAME,
                    () -> county.run(() -> county.drafts.begin("Kein Name!", new Bilingual("又一个", ""), COLLEAGUE)));
        }

        @Test
        void tellTheSecondWhoSavesWhoWasFasterAndWhen() {
            var seen = view();
            save(stage("task-1", "accept"), stage("task-2", "decide"));
            var told = refuses(
                    WorkflowRule.DRAFT_CHANGED,
                    () -> county.run(
                            () -> county.drafts.save(draft, seen.summary().revision(), seen.sketch(), COLLEAGUE)));
            told.containsExactly("人员71", county.clock.instant());
            assertThat(view().sketch().parts()).hasSize(2);
        }

        @Test
        void sayWhatIsWrongWhereItIs() {
            save(stage("task-1", ""), new Block("block", List.of(List.of(stage("task-2", "decide")), List.of())));
            assertThat(view().faults()).extracting(DraftFault::part).containsExactly("task-1", "block");
            assertThat(view().faultsOf("task-1")).singleElement().satisfies(fault -> {
                assertThat(fault.text().in(Locale.CHINESE)).contains("由谁办");
                assertThat(fault.text().in(Locale.ENGLISH)).contains("who");
            });
            refuses(WorkflowRule.DRAFT_FAULTY, () -> publish());
        }

        @Test
        void keepConditionsThatCannotBeReadAndSaySo() {
            var plain = stage("task-2", "decide");
            var when = new Stage(
                    plain.id(),
                    plain.name(),
                    "days >",
                    false,
                    "decide",
                    false,
                    null,
                    false,
                    plain.signing(),
                    plain.outcomes(),
                    StageTime.NONE,
                    true,
                    false,
                    Map.of());
            save(stage("task-1", "accept"), when);
            assertThat(((Stage) view().sketch().part("task-2").orElseThrow()).when())
                    .isEqualTo("days >");
            assertThat(view().faults()).extracting(DraftFault::part).containsOnly("task-2");
        }

        @Test
        void passOnWhatOnlyTheEngineSees() {
            save(stage("task-1", "accept", Then.NEXT).withOutcomes(each -> each.then(Then.go("task-1"))));
            assertThat(view().faults())
                    .isNotEmpty()
                    .extracting(DraftFault::part)
                    .contains("task-1");
        }

        @Test
        void showWhatSentencesCannotExpressReadOnly() {
            var foreign = county.call(() -> county.drafts.take(SampleBpmn.pausing(), DESIGNER));
            var shown = county.call(() -> county.drafts.get(foreign));
            assertThat(shown.readOnly()).isTrue();
            assertThat(shown.reason().in(Locale.CHINESE)).contains("没有对应的句子");
            assertThat(county.call(() -> county.drafts.drawing(foreign, null, Locale.CHINESE)))
                    .contains("<svg");
            var sketch = view().sketch();
            refuses(
                    WorkflowRule.DRAFT_READ_ONLY,
                    () -> county.run(
                            () -> county.drafts.save(foreign, shown.summary().revision(), sketch, DESIGNER)));
        }

        @Test
        void areDrawnWhateverStateTheyAreIn() {
            save();
            var drawing = county.call(() -> county.drafts.drawing(draft, null, Locale.ENGLISH));
            assertThat(drawing).contains("<svg").contains("Process: Leave");
        }
    }

    @Nested
    class Versions {

        @Test
        void arePublishedWithANoteAndRunByCases() {
            save(stage("task-1", "accept"), stage("task-2", "decide", Then.end("end-refused")));
            refuses(WorkflowRule.NOTE_REQUIRED, () -> county.run(() -> county.drafts.publish(draft, 1, " ", DESIGNER)));
            assertThat(publish()).isEqualTo(1);
            assertThat(county.call(() -> county.drafts.all()))
                    .noneMatch(each -> each.id().equals(draft));
            var key = cases.start(process);
            cases.sign(key, "task-1", SampleCases.ACCEPTING, "agree");
            cases.sign(key, "task-2", SampleCases.DECIDING, "disagree");
            assertThat(cases.end(key)).isEqualTo("end-refused");
            assertThat(county.call(() -> county.library.versions(process)))
                    .extracting(ProcessVersion::note)
                    .containsExactly("第一次");
        }

        @Test
        void leadToDraftsOfTheNextOne() {
            save(stage("task-1", "accept"));
            publish();
            draft = county.call(() -> county.drafts.next(process, 1, COLLEAGUE));
            assertThat(view().summary().basedOn()).isEqualTo(1);
            save(stage("task-1", "accept"), stage("task-2", "decide"));
            assertThat(publish()).isEqualTo(2);
        }

        @Test
        void areRetiredWhileTheirCasesGoOn() {
            save(stage("task-1", "accept"));
            publish();
            var running = cases.start(process);
            refuses(WorkflowRule.REASON_REQUIRED, () -> county.run(() -> county.library.retire(process, "", DESIGNER)));
            county.run(() -> county.library.retire(process, "改用新流程", DESIGNER));
            assertThat(county.call(() -> county.library.running(process))).isEqualTo(Map.of(1, 1L));
            refuses(WorkflowRule.PROCESS_RETIRED, () -> cases.start(process)).containsExactly(process);
            cases.sign(running, "task-1", SampleCases.ACCEPTING, "agree");
            assertThat(cases.end(running)).isEqualTo("end-approved");
            county.run(() -> county.library.reinstate(process));
            assertThat(cases.open(cases.start(process))).containsExactly("task-1");
        }
    }

    @Nested
    class TriedOut {

        /** A Friday. */
        private static final LocalDate FILED = LocalDate.of(2026, 11, 20);

        private static final Map<String, List<Group>> LANES = Map.of(
                "accept", List.of(SampleCases.ACCEPT),
                "decide", List.of(SampleCases.DECIDE),
                "site", List.of(SampleCases.SITE));

        private Stage within(Stage stage, int days) {
            return new Stage(
                    stage.id(),
                    stage.name(),
                    null,
                    false,
                    stage.lane(),
                    false,
                    null,
                    false,
                    stage.signing(),
                    stage.outcomes(),
                    new StageTime(days, 0),
                    true,
                    false,
                    Map.of());
        }

        private void saveABlock() {
            save(
                    within(stage("task-1", "accept", Then.end("end-refused")), 1),
                    new Block(
                            "block",
                            List.of(
                                    List.of(within(stage("task-2", "decide"), 5)),
                                    List.of(within(stage("task-3", "site"), 2)))),
                    stage("task-4", "decide"));
        }

        private TriedWay walk(Choice... choices) {
            return county.call(() ->
                    county.drafts.tryOut(draft, new TryOut(Map.of(), LANES, FILED, List.of(choices)), Locale.CHINESE));
        }

        private Tried step(TriedWay way, String node) {
            return way.steps().stream()
                    .filter(each -> each.node().equals(node))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void saysWhoWouldGetItAndUntilWhen() {
            saveABlock();
            var first = step(walk(), "task-1");
            assertThat(first.people()).containsExactly(SampleCases.ACCEPTING, SampleCases.ALSO_ACCEPTING);
            assertThat(first.deadline().due()).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(first.open()).isTrue();
        }

        @Test
        void waitsForTheSlowestBranch() {
            saveABlock();
            var way = walk(new Choice("task-1", "agree"), new Choice("task-2", "agree"), new Choice("task-3", "agree"));
            assertThat(step(way, "task-3").deadline().due()).isEqualTo(LocalDate.of(2026, 11, 25));
            assertThat(step(way, "task-4").opened()).isEqualTo(LocalDate.of(2026, 11, 30));
            assertThat(way.over()).isFalse();
        }

        @Test
        void goesWhereTheOutcomeLeads() {
            saveABlock();
            var way = walk(new Choice("task-1", "disagree"), new Choice("task-2", "agree"));
            assertThat(way.over()).isTrue();
            assertThat(way.ending().zh()).isEqualTo("不同意");
            assertThat(way.steps()).hasSize(1);
        }

        @Test
        void tellsOfLanesThatNobodyFills() {
            save(stage("task-1", "nobody"));
            assertThat(step(walk(), "task-1").fellBack()).isTrue();
        }

        @Test
        void leavesNoTrace() {
            saveABlock();
            var before = written();
            assertThat(walk(new Choice("task-1", "agree"), new Choice("task-2", "agree"))
                            .steps())
                    .hasSize(3);
            assertThat(written()).isEqualTo(before);
            assertThat(county.agenda.all()).isEmpty();
            assertThat(county.announced).isEmpty();
        }

        private List<Long> written() {
            var told = Databases.shared().unwrap(SessionFactory.class).getStatistics();
            return List.of(told.getEntityInsertCount(), told.getEntityUpdateCount(), told.getEntityDeleteCount());
        }
    }
}
