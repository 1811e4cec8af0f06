package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.ProcessLibrary.ProcessVersion;
import org.zhengtong.platform.support.workflow.SignStep;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.StartCase;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.platform.support.workflow.boundary.ProcessDesign;
import org.zhengtong.platform.support.workflow.boundary.Processes;
import org.zhengtong.platform.support.workflow.design.DraftId;
import org.zhengtong.platform.support.workflow.design.DraftView;
import org.zhengtong.platform.support.workflow.design.SketchEditing;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.platform.support.workflow.design.StageTime;
import org.zhengtong.platform.support.workflow.design.TryOut;

/** A process from its first sentence to its retirement, on the server as it is shipped. */
public class DesignIT extends InServer {

    private static final String ADMINISTRATOR = Citizens.ADMINISTRATOR;

    private String process;
    private DraftId draft;

    @BeforeEach
    void begin() {
        process = "test.p" + UUID.randomUUID();
        draft = As.person(
                ADMINISTRATOR, () -> Beans.of(ProcessDesign.class).begin(process, new Bilingual("试流程", "Try")));
    }

    private DraftView view() {
        return As.person(ADMINISTRATOR, () -> Beans.of(ProcessDesign.class).draft(draft));
    }

    private int save(DraftView seen, StageTime time) {
        var stage = seen.sketch().stages().findFirst().orElseThrow();
        var changed = new Stage(
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
                time,
                true,
                false,
                Map.of());
        var sketch = SketchEditing.of(seen.sketch()).replace(changed);
        return As.person(ADMINISTRATOR, () -> Beans.of(ProcessDesign.class)
                .save(draft, seen.summary().revision(), sketch));
    }

    private int publish() {
        var seen = view().summary().revision();
        return As.person(ADMINISTRATOR, () -> Beans.of(ProcessDesign.class).publish(draft, seen, "第一版"));
    }

    @Test
    void aDraftIsPublishedRunAndRetired() {
        save(view(), new StageTime(3, 1));
        assertThat(publish()).isEqualTo(1);
        var key = start();
        var step = Tx.committed(() -> records().openSteps(key)).get(0);
        assertThat(step.dueOn()).isAfter(LocalDate.of(2020, 1, 1));
        var head = Desk.account(Desk.MARKET_HEAD);
        Tx.committed(() -> engine().sign(new SignStep(step.id(), head, "agree", null)));
        assertThat(Tx.committed(() -> records().openSteps(key))).isEmpty();

        var open = start();
        As.person(ADMINISTRATOR, () -> Beans.of(Processes.class).retire(process, "改用别的流程"));
        Refused.by(WorkflowRule.PROCESS_RETIRED, this::start);
        assertThat(Tx.committed(() -> records().openSteps(open)))
                .extracting(StepView::node)
                .containsExactly("task-1");
        assertThat(versions()).singleElement().satisfies(version -> {
            assertThat(version.note()).isEqualTo("第一版");
            assertThat(version.retired().reason()).isEqualTo("改用别的流程");
        });
    }

    @Test
    void whoSavesSecondIsToldWhoWasFaster() {
        var seen = view();
        save(seen, new StageTime(3, 0));
        var told = Refused.by(WorkflowRule.DRAFT_CHANGED, () -> save(seen, new StageTime(9, 0)));
        assertThat(told).first().isEqualTo("蒋文博");
        assertThat(view().sketch().stages()).extracting(Stage::time).containsExactly(new StageTime(3, 0));
    }

    @Test
    void triedOutItTellsRealPeopleAndDeadlines() {
        save(view(), new StageTime(3, 0));
        var unit = Rows.count("select id from directory_unit where code = ?", "market-regulation");
        var command = new TryOut(
                Map.of(),
                Map.of("handle", List.of(new Group(unit, "department.head"))),
                LocalDate.of(2026, 9, 30),
                List.of());
        var way = As.person(ADMINISTRATOR, () -> Beans.of(ProcessDesign.class).tryOut(draft, command, Locale.CHINESE));
        assertThat(way.steps()).singleElement().satisfies(step -> {
            assertThat(step.people()).contains(Desk.account(Desk.MARKET_HEAD));
            assertThat(step.deadline().due()).isAfter(LocalDate.of(2026, 10, 7));
            assertThat(step.fellBack()).isFalse();
        });
        assertThat(way.drawing()).contains("<svg");
    }

    @Test
    void mattersThatUseAProcessAreNamed() {
        var users = As.person(ADMINISTRATOR, () -> Beans.of(Processes.class).usersOf("approval.joint-review"));
        assertThat(users).extracting(Bilingual::zh).isNotEmpty();
        assertThat(As.<List<Bilingual>>person(
                        ADMINISTRATOR, () -> Beans.of(Processes.class).usersOf(process)))
                .isEmpty();
    }

    @Test
    void onlyAdministratorsOfProcessesDesign() {
        Refused.forLackOfRight(() ->
                As.person(Desk.MARKET_HEAD, () -> Beans.of(ProcessDesign.class).draft(draft)));
        Refused.forLackOfRight(() ->
                As.person(Desk.MARKET_HEAD, () -> Beans.of(ProcessDesign.class).all()));
        Refused.forLackOfRight(() ->
                As.person(Desk.MARKET_HEAD, () -> Beans.of(Processes.class).retire("approval.standard", "不想办")));
        Refused.forLackOfRight(
                () -> As.person(Filed.CITIZEN, () -> Beans.of(Processes.class).versions("approval.standard")));
    }

    private List<ProcessVersion> versions() {
        return As.person(ADMINISTRATOR, () -> Beans.of(Processes.class).versions(process));
    }

    private CaseKey start() {
        var key = new CaseKey("test", "TEST" + UUID.randomUUID());
        var head = Desk.account(Desk.MARKET_HEAD);
        Tx.committed(() -> engine().start(new StartCase(
                key,
                process,
                new Bilingual("试办", "Try"),
                "试办",
                head,
                Map.of("handle", List.of(Signatory.person(head))),
                Map.of())));
        return key;
    }

    private static ApprovalEngine engine() {
        return Beans.of(ApprovalEngine.class, "workflow", "CaseClerk");
    }

    private static ApprovalRecords records() {
        return Beans.of(ApprovalRecords.class, "workflow", "CaseArchive");
    }
}
