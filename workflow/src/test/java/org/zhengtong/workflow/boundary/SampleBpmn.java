package org.zhengtong.workflow.boundary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Small processes to try things out, written as another tool would: plain BPMN without layout. */
final class SampleBpmn {

    private SampleBpmn() {}

    static String process(String id, String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zt="http://zhengtong.org/bpmn"
                    targetNamespace="http://example.org"
                    expressionLanguage="https://www.omg.org/spec/DMN/20191111/FEEL/">
                  <process id="%s" name="试流程" isExecutable="true">
                %s
                  </process>
                </definitions>
                """.formatted(id, content);
    }

    /** A file in the style of another tool. */
    static String drawnElsewhere(String name) {
        try (var file = SampleBpmn.class.getResourceAsStream(name + ".bpmn")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String task(String id, String lane) {
        return """
                <userTask id="%s" name="%s"><extensionElements><zt:step lane="%s"/></extensionElements></userTask>
                """.formatted(id, id, lane);
    }

    static String flow(String from, String to) {
        return "<sequenceFlow id=\"%s-to-%s\" sourceRef=\"%s\" targetRef=\"%s\"/>\n".formatted(from, to, from, to);
    }

    static String flow(String from, String to, String condition) {
        return """
                <sequenceFlow id="%s-to-%s" sourceRef="%s" targetRef="%s">
                <conditionExpression>%s</conditionExpression></sequenceFlow>
                """.formatted(from, to, from, to, condition);
    }

    /** One step of the lane {@code board} with these attributes of {@code zt:step}, and another one after it. */
    static String board(String id, String attributes) {
        return process(
                id,
                "<startEvent id=\"start\"/><endEvent id=\"end\"/>"
                        + task("task-board", "board").replace("lane=", attributes + " lane=")
                        + task("task-after", "decide")
                        + flow("start", "task-board")
                        + flow("task-board", "task-after")
                        + flow("task-after", "end"));
    }

    /** Two steps, one after the other. */
    static String twoTasks(String id) {
        return process(
                id,
                "<startEvent id=\"start\"/><endEvent id=\"end\"/>"
                        + task("task-first", "accept")
                        + task("task-second", "decide")
                        + flow("start", "task-first")
                        + flow("task-first", "task-second")
                        + flow("task-second", "end"));
    }

    /** A step that is watched for three days, and then chased. */
    static String watched(boolean interrupting) {
        return process(
                "sample.watched",
                "<startEvent id=\"start\"/><endEvent id=\"end\"/><endEvent id=\"end-chased\"/>"
                        + task("task-accept", "accept")
                        + task("task-chase", "decide")
                        + """
                        <boundaryEvent id="timer" attachedToRef="task-accept" cancelActivity="%s">
                        <timerEventDefinition><timeDuration>P3D</timeDuration></timerEventDefinition></boundaryEvent>
                        """.formatted(interrupting)
                        + flow("start", "task-accept")
                        + flow("task-accept", "end")
                        + flow("timer", "task-chase")
                        + flow("task-chase", "end-chased"));
    }

    /** A pause of eight hours between two steps. */
    static String pausing() {
        return process(
                "sample.pausing",
                "<startEvent id=\"start\"/><endEvent id=\"end\"/>"
                        + task("task-accept", "accept")
                        + task("task-decide", "decide")
                        + """
                        <intermediateCatchEvent id="pause">
                        <timerEventDefinition><timeDuration>PT8H</timeDuration></timerEventDefinition>
                        </intermediateCatchEvent>
                        """
                        + flow("start", "task-accept")
                        + flow("task-accept", "pause")
                        + flow("pause", "task-decide")
                        + flow("task-decide", "end"));
    }

    /** Blocks within blocks, and a loop inside a branch: where engines lose steps. */
    static String nested() {
        return process(
                "sample.nested",
                "<startEvent id=\"start\"/><endEvent id=\"end\"/>"
                        + "<parallelGateway id=\"fork\"/><parallelGateway id=\"join\"/>"
                        + "<parallelGateway id=\"inner-fork\"/><parallelGateway id=\"inner-join\"/>"
                        + "<exclusiveGateway id=\"again\" default=\"again-to-join\"/>"
                        + task("task-first", "accept")
                        + task("task-a", "accept")
                        + task("task-a1", "decide")
                        + task("task-a2", "site")
                        + task("task-a3", "decide")
                        + choice("task-b", "site")
                        + task("task-c", "leader")
                        + task("task-last", "decide")
                        + flow("start", "task-first")
                        + flow("task-first", "fork")
                        + flow("fork", "task-a")
                        + flow("task-a", "inner-fork")
                        + flow("inner-fork", "task-a1")
                        + flow("inner-fork", "task-a2")
                        + flow("task-a1", "inner-join")
                        + flow("task-a2", "inner-join")
                        + flow("inner-join", "task-a3")
                        + flow("task-a3", "join")
                        + flow("fork", "task-b")
                        + flow("task-b", "again")
                        + flow("again", "task-b", "get value(outcomes, \"task-b\") = \"repeat\"")
                        + flow("again", "join")
                        + flow("fork", "task-c")
                        + flow("task-c", "join")
                        + flow("join", "task-last")
                        + flow("task-last", "end"));
    }

    /** Some of three branches, by what was decided before, with a loop in one and a block in another. */
    static String some() {
        return process(
                "sample.some",
                "<startEvent id=\"start\"/><endEvent id=\"end\"/>"
                        + "<inclusiveGateway id=\"some\" default=\"some-to-task-c\"/><inclusiveGateway id=\"all\"/>"
                        + "<exclusiveGateway id=\"again\" default=\"again-to-all\"/>"
                        + "<parallelGateway id=\"fork\"/><parallelGateway id=\"join\"/>"
                        + choice("task-first", "accept")
                        + task("task-a1", "decide")
                        + task("task-a2", "site")
                        + choice("task-b", "leader")
                        + task("task-c", "accept")
                        + task("task-last", "decide")
                        + flow("start", "task-first")
                        + flow("task-first", "some")
                        + flow("some", "fork", "outcome = \"done\"")
                        + flow("fork", "task-a1")
                        + flow("fork", "task-a2")
                        + flow("task-a1", "join")
                        + flow("task-a2", "join")
                        + flow("join", "all")
                        + flow("some", "task-b", "not(outcome = null)")
                        + flow("task-b", "again")
                        + flow("again", "task-b", "get value(outcomes, \"task-b\") = \"repeat\"")
                        + flow("again", "all")
                        + flow("some", "task-c")
                        + flow("task-c", "all")
                        + flow("all", "task-last")
                        + flow("task-last", "end"));
    }

    /** A sub-process with two branches that end apart. */
    static String framed() {
        return process(
                "sample.framed",
                "<startEvent id=\"start\"/><endEvent id=\"end\"/>"
                        + task("task-first", "accept")
                        + "<subProcess id=\"frame\" name=\"核查\"><startEvent id=\"in\"/><parallelGateway id=\"fork\"/>"
                        + "<endEvent id=\"out-a\"/><endEvent id=\"out-b\"/>"
                        + task("task-a", "decide")
                        + task("task-b", "site")
                        + flow("in", "fork")
                        + flow("fork", "task-a")
                        + flow("fork", "task-b")
                        + flow("task-a", "out-a")
                        + flow("task-b", "out-b")
                        + "</subProcess>"
                        + task("task-last", "leader")
                        + flow("start", "task-first")
                        + flow("task-first", "frame")
                        + flow("frame", "task-last")
                        + flow("task-last", "end"));
    }

    /** A step that may be repeated, to be called. */
    static String called() {
        return process(
                "sample.called",
                "<startEvent id=\"start\"/><endEvent id=\"end\"/>"
                        + "<exclusiveGateway id=\"again\" default=\"again-to-end\"/>"
                        + choice("task-check", "decide")
                        + flow("start", "task-check")
                        + flow("task-check", "again")
                        + flow("again", "task-check", "get value(outcomes, \"task-check\") = \"repeat\"")
                        + flow("again", "end"));
    }

    /** Calls {@link #called} between two steps. */
    static String calling() {
        return process(
                "sample.calling",
                "<startEvent id=\"start\"/><endEvent id=\"end\"/>"
                        + task("task-first", "accept")
                        + "<callActivity id=\"call\" name=\"复核\" calledElement=\"sample.called\"/>"
                        + task("task-last", "leader")
                        + flow("start", "task-first")
                        + flow("task-first", "call")
                        + flow("call", "task-last")
                        + flow("task-last", "end"));
    }

    private static String choice(String id, String lane) {
        return task(id, lane).replace("lane=", "outcomes=\"done,repeat\" lane=");
    }
}
