package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.zhengtong.workflow.boundary.SampleBpmn.flow;
import static org.zhengtong.workflow.boundary.SampleBpmn.process;
import static org.zhengtong.workflow.boundary.SampleBpmn.task;
import static org.zhengtong.workflow.boundary.SampleCases.ACCEPTING;
import static org.zhengtong.workflow.boundary.SampleCases.DECIDING;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.workflow.ProcessLibrary.ProcessVersion;
import org.zhengtong.platform.support.workflow.WorkflowRule;

class DefinitionTest {

    private static final String START_AND_END = "<startEvent id=\"start\"/><endEvent id=\"end\"/>";

    private static County county;
    private static SampleCases cases;

    @BeforeAll
    static void openTheCounty() {
        county = new County(Databases.shared());
        cases = new SampleCases(county);
    }

    private static int publish(String bpmn) {
        return county.call(() -> county.library.publish(bpmn, ACCEPTING));
    }

    /** What the one who publishes is told. */
    private static Bilingual refusal(String bpmn) {
        var refusal = catchThrowableOfType(RuleViolation.class, () -> publish(bpmn));
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.rule()).isEqualTo(WorkflowRule.DEFINITION_INVALID);
        return (Bilingual) refusal.parameters().get(0);
    }

    private static String choosing(String condition) {
        return process(
                "sample.choosing",
                "<property id=\"p1\" name=\"area\"/><property id=\"p2\" name=\"kind\"/>"
                        + START_AND_END
                        + "<endEvent id=\"end-else\"/><exclusiveGateway id=\"choice\" default=\"choice-to-end-else\"/>"
                        + task("task-accept", "accept")
                        + flow("start", "task-accept")
                        + flow("task-accept", "choice")
                        + flow("choice", "end", condition)
                        + flow("choice", "end-else"));
    }

    @Nested
    class Versions {

        @Test
        void runningCasesStayOnTheirs() {
            var old = process(
                    "sample.versions",
                    START_AND_END
                            + task("task-accept", "accept")
                            + flow("start", "task-accept")
                            + flow("task-accept", "end"));
            var first = publish(old);
            var running = cases.start("sample.versions");
            var second = publish(process(
                    "sample.versions",
                    START_AND_END
                            + task("task-accept", "accept")
                            + task("task-decide", "decide")
                            + flow("start", "task-accept")
                            + flow("task-accept", "task-decide")
                            + flow("task-decide", "end")));
            assertThat(second).isEqualTo(first + 1);
            var later = cases.start("sample.versions");
            cases.sign(running, "task-accept", ACCEPTING, "done");
            assertThat(cases.end(running)).isEqualTo("end");
            cases.sign(later, "task-accept", ACCEPTING, "done");
            assertThat(cases.open(later)).containsExactly("task-decide");
            assertThat(county.call(() -> county.library.bpmn("sample.versions", first)))
                    .isEqualTo(old);
            assertThat(county.call(() -> county.library.newest()))
                    .filteredOn(version -> version.process().equals("sample.versions"))
                    .extracting(ProcessVersion::version)
                    .containsExactly(second);
        }

        @Test
        void publishedOnAnotherNodeAreKnownHere() {
            var otherNode = new County(Databases.shared());
            otherNode.run(() -> otherNode.library.publish(SampleBpmn.pausing(), AccountId.SYSTEM));
            assertThat(cases.open(cases.start("sample.pausing"))).containsExactly("task-accept");
        }

        @Test
        void ofTheProductDoNotReplaceWhatTheCountyPublishedAfterThem() {
            var changed = county.call(() -> county.library.bpmn("approval.on-the-spot", 1))
                    .replace("一次告知补正", "补正通知");
            var version = publish(changed);
            var restarted = new County(Databases.shared());
            assertThat(restarted.call(() -> restarted.library.newest()))
                    .filteredOn(each -> each.process().equals("approval.on-the-spot"))
                    .singleElement()
                    .satisfies(newest -> {
                        assertThat(newest.version()).isEqualTo(version);
                        assertThat(newest.publishedBy()).isEqualTo(ACCEPTING);
                    });
        }
    }

    @Nested
    class Conditions {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "area > 120                                               | end",
                    "area > 500                                               | end-else",
                    "(area in [100..200]) and kind = \"NEW\"                  | end",
                    "area between 100 and 200 and kind = \"NEW\"              | end",
                    "kind in (\"OLD\", \"NEW\") and not(area < 100)           | end",
                    "starts with(kind, \"N\")                                 | end",
                    "outcome = \"done\"                                       | end",
                    "get value(outcomes, \"task-accept\") = \"done\"          | end",
                    "get value(outcomes, \"task-other\") = \"done\"           | end-else",
                    "unheard > 3                                              | refused",
                })
        void seeFactsAndOutcomes(String condition, String end) {
            if (end.equals("refused")) {
                assertThat(refusal(choosing(escaped(condition))).en()).contains("unheard");
                return;
            }
            publish(choosing(escaped(condition)));
            var key = cases.start("sample.choosing", SampleCases.lanes(), Map.of("area", 126.5, "kind", Sample.NEW));
            cases.sign(key, "task-accept", ACCEPTING, "done");
            assertThat(cases.end(key)).isEqualTo(end);
        }

        @Test
        void doNotHoldWhereAFactIsMissing() {
            publish(choosing(escaped("area > 120 or kind = \"NEW\"")));
            var key = cases.start("sample.choosing");
            cases.sign(key, "task-accept", ACCEPTING, "done");
            assertThat(cases.end(key)).isEqualTo("end-else");
        }

        @Test
        void learnWhatComesWithASignature() {
            publish(choosing("area > 120"));
            var key = cases.start("sample.choosing", SampleCases.lanes(), Map.of("area", 1));
            county.run(() ->
                    county.engine.complete(key, "task-accept", "done", AccountId.SYSTEM, "", Map.of("area", 200L)));
            assertThat(cases.end(key)).isEqualTo("end");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "area >",
                    "area area",
                    "for i in 1..1000000000 return i",
                    "some x in [1,2] satisfies x > area",
                    "function(x) external {java: {class: \"java.lang.System\", method signature: \"exit(int)\"}}",
                    "{a: 1}.a = 1",
                    "matches(kind, \"(a+)+$\")",
                    "if area > 3 then true else false",
                    "[1,2,3][item > 1] = area",
                    "instant(area)",
                    "area in [100..200] and kind = \"NEW\"",
                })
        void thatCanDoMoreThanCompareAreRefused(String condition) {
            var told = refusal(choosing(escaped(condition)));
            assertThat(told.zh()).startsWith("第").contains("choice-to-end");
            assertThat(told.en()).startsWith("Line ");
        }

        private static String escaped(String condition) {
            return condition.strip().replace("<", "&lt;").replace(">", "&gt;");
        }
    }

    enum Sample {
        NEW
    }

    @Nested
    class Refusals {

        static Stream<Arguments> invalid() {
            var walk = flow("start", "task-accept") + flow("task-accept", "end");
            var step = task("task-accept", "accept");
            return Stream.of(
                    Arguments.of("no XML", "Not well-formed", "<definitions"),
                    Arguments.of("other XML", "Not a BPMN", "<x/>"),
                    Arguments.of(
                            "a DTD",
                            "DTD",
                            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + process("sample.x", step)),
                    Arguments.of("no process", "exactly one process", "<definitions xmlns=\"%s\"/>".formatted(MODEL)),
                    Arguments.of(
                            "a script task",
                            "scriptTask run is not supported",
                            process("sample.x", START_AND_END + "<scriptTask id=\"run\"/>" + step + walk)),
                    Arguments.of(
                            "a signal",
                            "signalEventDefinition",
                            process(
                                    "sample.x",
                                    "<startEvent id=\"start\"><signalEventDefinition/></startEvent>"
                                            + "<endEvent id=\"end\"/>"
                                            + step
                                            + walk)),
                    Arguments.of(
                            "multi-instance",
                            "multiInstanceLoopCharacteristics",
                            process(
                                    "sample.x",
                                    START_AND_END
                                            + "<userTask id=\"task-accept\" name=\"x\">"
                                            + "<multiInstanceLoopCharacteristics/></userTask>"
                                            + walk)),
                    Arguments.of(
                            "another expression language",
                            "must be FEEL, not “groovy”",
                            choosing("area > 1")
                                    .replace("<conditionExpression>", "<conditionExpression language=\"groovy\">")),
                    Arguments.of(
                            "an unknown outcome for opinions",
                            "opinion",
                            process("sample.x", START_AND_END + stepWith("outcomes=\"a,b\" opinion=\"c\"") + walk)),
                    Arguments.of(
                            "an unknown mode",
                            "any, all, ratio or ordered, not most",
                            process("sample.x", START_AND_END + stepWith("mode=\"most\"") + walk)),
                    Arguments.of(
                            "an unknown attribute",
                            "does not know colour",
                            process("sample.x", START_AND_END + stepWith("colour=\"red\"") + walk)),
                    Arguments.of("no start", "exactly one start", process("sample.x", "<endEvent id=\"end\"/>" + step)),
                    Arguments.of(
                            "a node off the way",
                            "task-lost can’t be reached",
                            process(
                                    "sample.x",
                                    START_AND_END
                                            + step
                                            + task("task-lost", "x")
                                            + walk
                                            + flow("task-lost", "task-accept"))),
                    Arguments.of(
                            "a dead end",
                            "No way leads from task-dead",
                            process(
                                    "sample.x",
                                    START_AND_END + step + task("task-dead", "x")
                                            + "<parallelGateway id=\"fork\"/>" + flow("start", "task-accept")
                                            + flow("task-accept", "fork") + flow("fork", "end")
                                            + flow("fork", "task-dead"))),
                    Arguments.of(
                            "a loop without anybody in it",
                            "for ever",
                            process(
                                    "sample.x",
                                    START_AND_END + step
                                            + "<exclusiveGateway id=\"a\"/>"
                                            + "<exclusiveGateway id=\"b\" default=\"b-to-end\"/>"
                                            + flow("start", "task-accept") + flow("task-accept", "a") + flow("a", "b")
                                            + flow("b", "a", "outcome = \"again\"") + flow("b", "end"))),
                    Arguments.of(
                            "a choice without a default",
                            "needs a default flow",
                            choosing("area > 1").replace(" default=\"choice-to-end-else\"", "")),
                    Arguments.of(
                            "branches that are joined by a choice",
                            "run into each other",
                            parallel("exclusiveGateway")),
                    Arguments.of(
                            "a flow to nowhere",
                            "begins or ends nowhere",
                            process("sample.x", START_AND_END + step + walk + flow("task-accept", "nothing"))),
                    Arguments.of("an id twice", "used twice", process("sample.x", START_AND_END + step + step + walk)),
                    Arguments.of(
                            "a join that nothing parted",
                            "no parallel gateway parted",
                            process(
                                    "sample.x",
                                    START_AND_END + step + task("task-more", "x")
                                            + "<exclusiveGateway id=\"g\" default=\"g-to-join\"/>"
                                            + "<parallelGateway id=\"join\"/>"
                                            + flow("start", "task-accept") + flow("task-accept", "g")
                                            + flow("g", "join")
                                            + flow("g", "task-more", "outcome = \"x\"") + flow("task-more", "join")
                                            + flow("join", "end"))));
        }

        private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";

        private static String stepWith(String attributes) {
            return task("task-accept", "accept").replace("lane=\"accept\"", "lane=\"accept\" " + attributes);
        }

        private static String parallel(String join) {
            return process(
                    "sample.parallel",
                    START_AND_END
                            + "<parallelGateway id=\"fork\"/><%s id=\"join\"/>".formatted(join)
                            + task("task-a", "accept")
                            + task("task-b", "decide")
                            + flow("start", "fork")
                            + flow("fork", "task-a")
                            + flow("fork", "task-b")
                            + flow("task-a", "join")
                            + flow("task-b", "join")
                            + flow("join", "end"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("invalid")
        void sayWhatIsWrong(String what, String told, String bpmn) {
            assertThat(refusal(bpmn).en()).contains(told);
            assertThat(refusal(bpmn).zh()).isNotEqualTo(refusal(bpmn).en());
        }

        @Test
        void nameEverythingThatIsWrongAtOnce() {
            var told = refusal(process(
                    "sample.x",
                    START_AND_END + stepWith("mode=\"most\"") + "<scriptTask id=\"run\"/><task id=\"t\"/>"));
            assertThat(told.en().lines()).hasSize(3);
        }

        @Test
        void leaveNothingBehind() {
            refusal(process("sample.refused", START_AND_END));
            org.zhengtong.workflow.boundary.Refusals.refuses(
                    WorkflowRule.PROCESS_UNKNOWN, () -> cases.start("sample.refused"));
        }
    }

    @Nested
    class OtherTools {

        @Test
        void drawPlainUserTasks() {
            publish("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                        xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://bpmn.io/schema/bpmn">
                      <bpmn:process id="sample.plain" isExecutable="true" camunda:historyTimeToLive="180">
                        <bpmn:startEvent id="StartEvent_1"><bpmn:outgoing>Flow_1</bpmn:outgoing></bpmn:startEvent>
                        <bpmn:userTask id="accept" name="Look" camunda:assignee="demo">
                          <bpmn:extensionElements><camunda:formData/></bpmn:extensionElements>
                          <bpmn:incoming>Flow_1</bpmn:incoming><bpmn:outgoing>Flow_2</bpmn:outgoing>
                        </bpmn:userTask>
                        <bpmn:endEvent id="Event_1"><bpmn:incoming>Flow_2</bpmn:incoming></bpmn:endEvent>
                        <bpmn:sequenceFlow id="Flow_1" sourceRef="StartEvent_1" targetRef="accept" />
                        <bpmn:sequenceFlow id="Flow_2" sourceRef="accept" targetRef="Event_1" />
                        <bpmn:textAnnotation id="note"><bpmn:text>note</bpmn:text></bpmn:textAnnotation>
                      </bpmn:process>
                    </bpmn:definitions>
                    """);
            var key = cases.start("sample.plain");
            cases.sign(key, "accept", ACCEPTING, "done");
            assertThat(cases.end(key)).isEqualTo("Event_1");
        }

        @Test
        void joinTwoFlowsInATaskAndInAnEnd() {
            publish(process(
                    "sample.merging",
                    START_AND_END
                            + "<inclusiveGateway id=\"some\" default=\"some-to-task-b\"/><inclusiveGateway id=\"all\"/>"
                            + task("task-a", "accept")
                            + task("task-b", "accept")
                            + task("task-c", "decide")
                            + flow("start", "some")
                            + flow("some", "task-a", "outcome = null")
                            + flow("some", "task-b")
                            + flow("some", "task-c", "not(outcome = \"x\")")
                            + flow("task-a", "all")
                            + flow("task-b", "all")
                            + flow("task-c", "all")
                            + flow("all", "end")));
            var key = cases.start("sample.merging");
            assertThat(cases.open(key)).containsExactlyInAnyOrder("task-a", "task-c");
            cases.sign(key, "task-a", ACCEPTING, "done");
            assertThat(cases.open(key)).containsExactly("task-c");
            cases.sign(key, "task-c", DECIDING, "done");
            assertThat(cases.end(key)).isEqualTo("end");
        }
    }
}
