package org.zhengtong.workflow.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A process of blocks within blocks, with sub-processes, calls, loops, choices and drawn pauses, and steps that decide in
 * every way there is.
 */
final class RandomProcess {

    private static final List<String> LANES =
            List.of("accept", "decide", "leader", "site", "review", "board", "mixed", "deserted");

    private static final List<String> MODES = List.of(
            "",
            "",
            "mode=\"all\"",
            "mode=\"ordered\"",
            "mode=\"ratio\" ratio=\"1/2\"",
            "mode=\"ratio\" ratio=\"2/3\" veto=\"no\"",
            "mode=\"ratio\" ratio=\"2/3\" veto-by=\"leader,review\"");

    private final Random random;
    private List<Supplier<String>> nodes = new ArrayList<>();
    private StringBuilder flows = new StringBuilder();
    private final Map<String, List<String>> out = new HashMap<>();
    private int count;
    private String condition;

    private RandomProcess(Random random) {
        this.random = random;
    }

    static String of(String id, Random random) {
        var process = new RandomProcess(random);
        var first = process.step("start");
        process.connect(process.sequence(first, 2), "end");
        var content = new StringBuilder("<startEvent id=\"start\"/><endEvent id=\"end\"/>");
        process.nodes.forEach(node -> content.append(node.get()));
        return SampleBpmn.process(id, content.append(process.flows).toString());
    }

    /** @return the last node of it */
    private String sequence(String from, int depth) {
        var last = from;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            last = element(last, depth);
        }
        return last;
    }

    private String element(String from, int depth) {
        return switch (depth == 0 ? random.nextInt(8) : random.nextInt(15)) {
            case 5 -> loop(from);
            case 6 -> pause(from);
            case 7 -> call(from);
            case 12, 13 -> frame(from, depth);
            case 8, 9 -> block(from, "parallelGateway", false, depth);
            case 10 -> block(from, "inclusiveGateway", true, depth);
            case 11 -> block(from, "exclusiveGateway", true, depth);
            default -> step(from);
        };
    }

    private String step(String from) {
        var id = "task-" + count++;
        var attributes = oneOf(MODES)
                + (random.nextInt(3) == 0 ? " fallback=\"leader\"" : "")
                + (random.nextInt(4) == 0 ? " skip-same=\"true\"" : "")
                + (random.nextInt(8) == 0 ? " returnable=\"false\"" : "");
        var task = SampleBpmn.task(id, oneOf(LANES))
                .replace("lane=", "outcomes=\"done,repeat,no\" " + attributes + " lane=");
        nodes.add(() -> task);
        connect(from, id);
        return id;
    }

    private String loop(String from) {
        var task = step(from);
        var again = "again-" + count++;
        connect(task, again);
        condition = "get value(outcomes, \"%s\") = \"repeat\"".formatted(task);
        connect(again, task);
        nodes.add(() -> gateway("exclusiveGateway", again, out.get(again).get(1)));
        return again;
    }

    private String pause(String from) {
        var id = "pause-" + count++;
        nodes.add(() -> "<intermediateCatchEvent id=\"%s\"><timerEventDefinition><timeDuration>PT8H</timeDuration>"
                        .formatted(id)
                + "</timerEventDefinition></intermediateCatchEvent>");
        connect(from, id);
        return step(id);
    }

    private String call(String from) {
        var id = "call-" + count++;
        nodes.add(() -> "<callActivity id=\"%s\" calledElement=\"sample.called\"/>".formatted(id));
        connect(from, id);
        return id;
    }

    /** What stands in it ends in one place, or in two branches apart. */
    private String frame(String from, int depth) {
        var id = "frame-" + count++;
        connect(from, id);
        var around = nodes;
        var flowsAround = flows;
        nodes = new ArrayList<>();
        flows = new StringBuilder();
        var first = step("in-" + id);
        if (random.nextBoolean()) {
            nodes.add(() -> gateway("parallelGateway", "fork-" + id, null));
            connect(first, "fork-" + id);
            connect(sequence("fork-" + id, depth - 1), "out-" + id);
            connect(sequence("fork-" + id, depth - 1), "also-out-" + id);
            nodes.add(() -> "<endEvent id=\"also-out-%s\"/>".formatted(id));
        } else {
            connect(sequence(first, depth - 1), "out-" + id);
        }
        var inside = nodes;
        var flowsInside = flows.toString();
        nodes = around;
        flows = flowsAround;
        nodes.add(() -> "<subProcess id=\"%1$s\"><startEvent id=\"in-%1$s\"/><endEvent id=\"out-%1$s\"/>".formatted(id)
                + inside.stream().map(Supplier::get).collect(Collectors.joining())
                + flowsInside
                + "</subProcess>");
        return id;
    }

    private String block(String from, String kind, boolean chooses, int depth) {
        var fork = "fork-" + count;
        var join = "join-" + count++;
        connect(from, fork);
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            condition =
                    chooses && out.containsKey(fork) ? "outcome = \"" + oneOf(List.of("done", "repeat")) + "\"" : null;
            connect(sequence(fork, depth - 1), join);
        }
        nodes.add(() -> gateway(kind, fork, chooses ? out.get(fork).get(0) : null));
        nodes.add(() -> gateway(kind, join, null));
        return join;
    }

    private static String gateway(String kind, String id, String defaultFlow) {
        return "<%s id=\"%s\"%s/>".formatted(kind, id, defaultFlow == null ? "" : " default=\"" + defaultFlow + "\"");
    }

    private void connect(String from, String to) {
        flows.append(condition == null ? SampleBpmn.flow(from, to) : SampleBpmn.flow(from, to, condition));
        condition = null;
        out.computeIfAbsent(from, node -> new ArrayList<>()).add(from + "-to-" + to);
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
