package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.ImportReport.Verdict;
import org.zhengtong.platform.support.workflow.SignStep;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.StartCase;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.platform.support.workflow.boundary.Processes;
import org.zhengtong.platform.support.workflow.boundary.VersionChanges;
import org.zhengtong.platform.support.workflow.boundary.VersionChanges.Result;

/** Files of other tools come in, and running cases go on by another version, on the server as it is shipped. */
public class ProcessChangeIT extends InServer {

    private final String process = "test.c" + UUID.randomUUID();

    /** Drawn elsewhere, with steps in a row. */
    private String drawn(String... steps) {
        var content = new StringBuilder();
        var before = "start";
        for (var step : steps) {
            content.append(
                    "<userTask id=\"%s\" name=\"%s\" camunda:candidateGroups=\"handle\"/>".formatted(step, step));
            content.append(flow(before, step));
            before = step;
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://bpmn.io/schema/bpmn">
                  <process id="%s" name="试流程" isExecutable="true">
                    <startEvent id="start"/><endEvent id="end"/>%s
                    <textAnnotation id="note"><text>说明</text></textAnnotation>
                  </process>
                </definitions>
                """.formatted(process, content.append(flow(before, "end")));
    }

    private static String flow(String from, String to) {
        return "<sequenceFlow id=\"%s-%s\" sourceRef=\"%s\" targetRef=\"%s\"/>".formatted(from, to, from, to);
    }

    private static Processes processes() {
        return Beans.of(Processes.class);
    }

    private int imported(String bpmn) {
        return As.person(Citizens.ADMINISTRATOR, () -> {
            var report = processes().examine(bpmn);
            assertThat(report.count(Verdict.LEFT_OUT)).isEqualTo(1);
            return processes().publish(report.bpmn());
        });
    }

    private List<Result> move(int from, int to, Map<String, String> chosen) {
        return As.person(
                Citizens.ADMINISTRATOR, () -> Beans.of(VersionChanges.class).move(process, from, to, chosen, "法规修改"));
    }

    @Test
    void whatIsImportedIsHandedOutWithALayoutAndImportedAgain() {
        var version = imported(drawn("accept", "decide"));
        var exported = As.person(Citizens.ADMINISTRATOR, () -> processes().export(process, version));
        assertThat(exported).contains("BPMNShape", "zt:step lane=\"handle\"");
        var again = As.person(Citizens.ADMINISTRATOR, () -> processes().examine(exported));
        assertThat(again.bpmn()).isEqualTo(exported);
    }

    @Test
    void oneRefusalRefusesTheFile() {
        var scripted =
                drawn("accept").replace("<endEvent id=\"end\"/>", "<endEvent id=\"end\"/><scriptTask id=\"run\"/>");
        var report = As.person(Citizens.ADMINISTRATOR, () -> processes().examine(scripted));
        assertThat(report.acceptable()).isFalse();
        assertThat(report.count(Verdict.REFUSED)).isEqualTo(1);
        Refused.by(
                WorkflowRule.DEFINITION_INVALID,
                () -> As.person(Citizens.ADMINISTRATOR, () -> processes().publish(scripted)));
        assertThat(As.<List<?>>person(Citizens.ADMINISTRATOR, () -> processes().versions(process)))
                .isEmpty();
    }

    @Test
    void casesMoveEachByItselfAndTheTrailTellsOfIt() {
        var old = imported(drawn("accept", "decide"));
        var accepting = start();
        var deciding = start();
        sign(deciding);
        var next = imported(drawn("accept", "check"));
        var preview = As.person(
                Citizens.ADMINISTRATOR, () -> Beans.of(VersionChanges.class).preview(process, old, next, Map.of()));
        assertThat(preview.examined()).isEqualTo(2);
        assertThat(preview.movable()).isEqualTo(1);
        assertThat(move(old, next, Map.of()))
                .satisfiesExactlyInAnyOrder(
                        moved -> assertThat(moved).isEqualTo(new Result(accepting, null)), stays -> {
                            assertThat(stays.key()).isEqualTo(deciding);
                            assertThat(stays.refused().rule()).isEqualTo(WorkflowRule.CANNOT_BE_MOVED);
                        });
        assertThat(versionOf(accepting)).isEqualTo(next);
        assertThat(versionOf(deciding)).isEqualTo(old);
        assertThat(Rows.count(
                        "select count(*) from audit_event where action = 'workflow.changeVersion'"
                                + " and outcome = 'SUCCESS' and object = ?",
                        accepting.auditName()))
                .isEqualTo(1);

        assertThat(move(old, next, Map.of("decide", "check"))).containsExactly(new Result(deciding, null));
        assertThat(openNodes(deciding)).containsExactly("check");
        sign(accepting);
        assertThat(openNodes(accepting)).containsExactly("check");
        sign(accepting);
        assertThat(openNodes(accepting)).isEmpty();
    }

    @Test
    void onlyAdministratorsOfProcessesImportAndMove() {
        Refused.forLackOfRight(
                () -> As.person(Desk.MARKET_HEAD, () -> processes().examine(drawn("accept"))));
        Refused.forLackOfRight(() -> As.person(
                Desk.MARKET_HEAD, () -> Beans.of(VersionChanges.class).preview("approval.standard", 1, 1, Map.of())));
        Refused.forLackOfRight(() -> As.person(
                Filed.CITIZEN, () -> Beans.of(VersionChanges.class).move("approval.standard", 1, 1, Map.of(), "试")));
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

    private void sign(CaseKey key) {
        var step = Tx.committed(() -> records().openSteps(key)).get(0).id();
        var head = Desk.account(Desk.MARKET_HEAD);
        Tx.committed(() -> engine().sign(new SignStep(step, head, "done", null)));
    }

    private static List<String> openNodes(CaseKey key) {
        return Tx.committed(() -> records().openSteps(key)).stream()
                .map(StepView::node)
                .toList();
    }

    private static int versionOf(CaseKey key) {
        return Tx.committed(() -> records().find(key)).orElseThrow().version();
    }

    private static ApprovalEngine engine() {
        return Beans.of(ApprovalEngine.class, "workflow", "CaseClerk");
    }

    private static ApprovalRecords records() {
        return Beans.of(ApprovalRecords.class, "workflow", "CaseArchive");
    }
}
