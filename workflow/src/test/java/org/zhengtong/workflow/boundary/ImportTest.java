package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengtong.workflow.boundary.SampleBpmn.flow;
import static org.zhengtong.workflow.boundary.SampleBpmn.process;
import static org.zhengtong.workflow.boundary.SampleBpmn.task;
import static org.zhengtong.workflow.boundary.SampleCases.ACCEPTING;
import static org.zhengtong.workflow.boundary.SampleCases.DECIDING;
import static org.zhengtong.workflow.boundary.SampleCases.LEADER;
import static org.zhengtong.workflow.boundary.SampleCases.ON_SITE;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.ImportReport;
import org.zhengtong.platform.support.workflow.ImportReport.Line;
import org.zhengtong.platform.support.workflow.ImportReport.Verdict;
import org.zhengtong.platform.support.workflow.Signatory;

/** Files drawn by other tools: what becomes of every part of them, and that what comes through is walked. */
class ImportTest {

    private static final String WALK = "<startEvent id=\"start\"/><endEvent id=\"end\"/>"
            + task("task-accept", "accept")
            + flow("start", "task-accept")
            + flow("task-accept", "end");

    private static County county;
    private static SampleCases cases;

    @BeforeAll
    static void openTheCounty() {
        county = new County(Databases.shared());
        cases = new SampleCases(county);
    }

    private static ImportReport examine(String bpmn) {
        return county.call(() -> county.library.examine(bpmn));
    }

    private static List<String> told(ImportReport report, Verdict verdict) {
        return report.lines().stream()
                .filter(line -> line.verdict() == verdict)
                .map(line -> line.text().en())
                .toList();
    }

    private static CaseKey startImported(ImportReport report, Map<String, Object> facts, String... lanes) {
        assertThat(told(report, Verdict.REFUSED)).isEmpty();
        county.run(() -> county.library.publish(report.bpmn(), AccountId.SYSTEM));
        var filled = SampleCases.lanes();
        for (int i = 0; i < lanes.length; i += 2) {
            filled.put(lanes[i], List.of(Signatory.person(new AccountId(Long.parseLong(lanes[i + 1])))));
        }
        return cases.start(report.process(), filled, facts);
    }

    @Nested
    class FromCamundasModeler {

        private final ImportReport report = examine(SampleBpmn.drawnElsewhere("camunda-leave"));

        @Test
        void whoseTasksAreComesFromGroupsAndLanes() {
            assertThat(told(report, Verdict.ADAPTED))
                    .contains(
                            "userTask Activity_0accept is drawn in the lane “受理窗口”: its lane is “lane-0window”",
                            "userTask Activity_0decide is drawn in the lane “Bureau”: its lane is “bureau”",
                            "A condition asks for days: declared as a variable that the case gives",
                            "Gateway Gateway_0days01 has no default flow: Flow_0few001, the only one without a condition,"
                                    + " becomes it");
            assertThat(report.bpmn()).contains("zt:step lane=\"leader\"");
        }

        @Test
        void whatHasNoCounterpartIsNamed() {
            assertThat(told(report, Verdict.LEFT_OUT))
                    .contains(
                            "camunda:formKey“embedded:app:leave.html” of userTask Activity_0accept is not taken over",
                            "camunda:assignee“demo” of userTask Activity_0accept is not taken over",
                            "camunda:dueDate“2026-12-01” of userTask Activity_0decide is not taken over",
                            "messageFlow Flow_0letter1 is not taken over: it stands outside the process",
                            "participant Participant_1person is not taken over: it stands outside the process");
            assertThat(report.name().zh()).isEqualTo("外出审批");
            assertThat(report.lines())
                    .isSortedAccordingTo((one, other) -> Integer.compare(one.number(), other.number()))
                    .allSatisfy(line -> assertThat(line.text().zh()).isNotBlank());
        }

        @Test
        void itIsWalked() {
            var key = startImported(report, Map.of("days", 5), "lane-0window", "11", "bureau", "13");
            cases.sign(key, "Activity_0accept", ACCEPTING, "done");
            cases.sign(key, "Activity_0leader", LEADER, "done");
            cases.sign(key, "Activity_0decide", DECIDING, "done");
            assertThat(cases.end(key)).isEqualTo("Event_0end001");
        }

        @Test
        void itsLayoutIsKept() {
            assertThat(report.bpmn())
                    .contains("<dc:Bounds x=\"330\" y=\"130\" width=\"100\" height=\"80\"/>")
                    .contains("<di:waypoint x=\"800\" y=\"340\"/>");
        }
    }

    @Nested
    class FromBpmnIo {

        private final ImportReport report = examine(SampleBpmn.drawnElsewhere("bpmn-io-visit"));

        @Test
        void subProcessesAreWalkedAndArtefactsNamed() {
            assertThat(told(report, Verdict.LEFT_OUT))
                    .contains(
                            "dataObjectReference DataObjectReference_1 is not taken over: it only explains the drawing",
                            "textAnnotation TextAnnotation_1 is not taken over: it only explains the drawing",
                            "dataInputAssociation beside userTask Activity_sum is not taken over");
            var key =
                    startImported(report, Map.of(), "activity-site", "15", "activity-file", "11", "activity-sum", "13");
            assertThat(cases.open(key)).containsExactlyInAnyOrder("Activity_site", "Activity_file");
            cases.sign(key, "Activity_site", ON_SITE, "done");
            assertThat(cases.open(key)).containsExactly("Activity_file");
            cases.sign(key, "Activity_file", ACCEPTING, "done");
            cases.sign(key, "Activity_sum", DECIDING, "done");
            assertThat(cases.end(key)).isEqualTo("Event_out");
        }

        @Test
        void aFoldedSubProcessStaysFolded() {
            assertThat(report.bpmn())
                    .contains("bpmnElement=\"Activity_visit\" isExpanded=\"false\"")
                    .contains("<bpmndi:BPMNPlane id=\"plane-Activity_visit\" bpmnElement=\"Activity_visit\">")
                    .contains("<dc:Bounds x=\"265\" y=\"153\" width=\"50\" height=\"50\"/>");
        }
    }

    @Nested
    class ForCamunda8 {

        @Test
        void callsAndGroupsAreUnderstood() {
            county.run(() -> county.library.publish(
                    process(
                            "sample.audit",
                            "<startEvent id=\"start\"/><endEvent id=\"end\"/>"
                                    + task("task-audit", "leader")
                                    + flow("start", "task-audit")
                                    + flow("task-audit", "end")),
                    AccountId.SYSTEM));
            var report = examine(SampleBpmn.drawnElsewhere("zeebe-grant"));
            assertThat(told(report, Verdict.LEFT_OUT))
                    .contains("zeebe:formDefinition of userTask Activity_check is not taken over");
            var key = startImported(report, Map.of("amount", 20000));
            cases.sign(key, "Activity_check", ACCEPTING, "done");
            assertThat(cases.open(key)).containsExactly("Activity_audit/task-audit");
            cases.sign(key, "Activity_audit/task-audit", LEADER, "done");
            assertThat(cases.end(key)).isEqualTo("Event_end");
        }
    }

    @Nested
    class Refused {

        static Stream<Arguments> files() {
            var camunda = SampleBpmn.drawnElsewhere("camunda-leave");
            return Stream.of(
                    Arguments.of(
                            "a service task",
                            "serviceTask call is not supported: only people decide",
                            process("sample.x", WALK + "<serviceTask id=\"call\"/>")),
                    Arguments.of(
                            "a task that is nobody's",
                            "it does not say whose it is",
                            process("sample.x", WALK + "<task id=\"do\"/>")),
                    Arguments.of(
                            "an expression of another language",
                            "“${days > 3}” of sequenceFlow Flow_0many01 is not FEEL",
                            camunda.replace(" language=\"feel\">days", ">${days")
                                    .replace("&gt; 3<", "&gt; 3}<")),
                    Arguments.of(
                            "a group that is worked out",
                            "are an expression",
                            camunda.replace("candidateGroups=\"leader\"", "candidateGroups=\"${boss}\"")),
                    Arguments.of(
                            "a listener",
                            "camunda:taskListener of userTask Activity_0accept would run a program",
                            camunda.replace(
                                    "<bpmn:incoming>Flow_0filed01</bpmn:incoming>",
                                    "<bpmn:extensionElements><camunda:taskListener class=\"x.Y\" event=\"create\"/>"
                                            + "</bpmn:extensionElements>")),
                    Arguments.of("a time that is worked out", "ISO 8601", camunda.replace(">P3D<", ">${deadline}<")),
                    Arguments.of(
                            "an event sub-process",
                            "started by an event",
                            process("sample.x", WALK + "<subProcess id=\"s\" triggeredByEvent=\"true\"/>")),
                    Arguments.of(
                            "a call of what is worked out",
                            "says it by an expression",
                            process("sample.x", WALK + "<callActivity id=\"c\" calledElement=\"${p}\"/>")),
                    Arguments.of(
                            "a second pool with a process",
                            "exactly one process",
                            camunda.replace("<bpmndi:BPMNDiagram", "<bpmn:process id=\"other\"/><bpmndi:BPMNDiagram")));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("files")
        void saysWhereAndWhy(String what, String why, String bpmn) {
            var report = examine(bpmn);
            assertThat(report.acceptable()).isFalse();
            assertThat(told(report, Verdict.REFUSED))
                    .anySatisfy(line -> assertThat(line).contains(why));
            assertThat(report.lines())
                    .filteredOn(line -> line.verdict() == Verdict.REFUSED)
                    .extracting(Line::number)
                    .allMatch(number -> number > 0);
        }

        @Test
        void oneFaultRefusesTheWholeFile() {
            var before = county.call(() -> county.library.newest());
            var report = examine(process("sample.refused", WALK + "<scriptTask id=\"run\"/>"));
            assertThat(report.bpmn()).isNull();
            assertThat(told(report, Verdict.TAKEN)).isNotEmpty();
            assertThat(county.call(() -> county.library.newest())).isEqualTo(before);
        }
    }

    /** Files that were made to do harm, or grew beyond measure. */
    @Nested
    class Harmful {

        static Stream<Arguments> files() {
            var bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
            var many = IntStream.range(0, 3000)
                    .mapToObj(i -> task("task-" + i, "accept") + flow("task-" + i, "task-" + (i + 1)))
                    .collect(Collectors.joining());
            var deep = "<subProcess id=\"s%d\">".repeat(60);
            return Stream.of(
                    Arguments.of(
                            "an entity bomb",
                            "DTD",
                            bomb + process("sample.x", WALK).substring(40)),
                    Arguments.of(
                            "a file of the server",
                            "DTD",
                            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
                    Arguments.of(
                            "an external DTD",
                            "DTD",
                            "<!DOCTYPE definitions SYSTEM \"http://127.0.0.1:1/x.dtd\">" + process("sample.x", WALK)),
                    Arguments.of("thousands of nodes", "more than 500 nodes", process("sample.x", many)),
                    Arguments.of("deep nesting", "nested too deeply", process("sample.x", deep)),
                    Arguments.of(
                            "a text without end",
                            "longer than 1000000 characters",
                            process("sample.x", WALK + " ".repeat(1_000_001))),
                    Arguments.of(
                            "a condition that does not end",
                            "can’t be used",
                            choosing("9 ** 9 ** 9 ** 9 ** 9 &gt; area")),
                    Arguments.of("a number beyond measure", "choice-to-end", choosing("floor(1e999999999) &gt; area")),
                    Arguments.of(
                            "brackets without end",
                            "nested more than 20 deep",
                            choosing("(".repeat(240) + "area &gt; 1" + ")".repeat(240))),
                    Arguments.of(
                            "signs without end",
                            "nested more than 20 deep",
                            choosing("area &gt; " + "-".repeat(400) + "1")));
        }

        private static String choosing(String condition) {
            return process(
                    "sample.choosing",
                    "<property id=\"p1\" name=\"area\"/><startEvent id=\"start\"/><endEvent id=\"end\"/>"
                            + "<endEvent id=\"end-else\"/>"
                            + "<exclusiveGateway id=\"choice\" default=\"choice-to-end-else\"/>"
                            + task("task-accept", "accept")
                            + flow("start", "task-accept")
                            + flow("task-accept", "choice")
                            + flow("choice", "end", condition)
                            + flow("choice", "end-else"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("files")
        void isRefusedAndNothingElseHappens(String what, String why, String bpmn) {
            var report = examine(bpmn);
            assertThat(report.acceptable()).isFalse();
            assertThat(told(report, Verdict.REFUSED))
                    .anySatisfy(line -> assertThat(line).contains(why));
            assertThat(report.lines()).allSatisfy(line -> assertThat(line.text().zh())
                    .isNotEqualTo(line.text().en()));
        }
    }
}
