package org.zhengtong.workflow.control.bpmn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a process must hold to so that no case on it can get lost: checked once, when it is read. */
final class ModelChecks {

    private final ProcessModel model;
    private final Faults faults = new Faults();

    private ModelChecks(ProcessModel model) {
        this.model = model;
    }

    static void check(ProcessModel model, int line) {
        var checks = new ModelChecks(model);
        checks.checkStartAndEnd(line);
        model.nodes().values().forEach(checks::checkNode);
        model.flows().values().forEach(checks::checkFlow);
        checks.faults.throwIfAny();
        checks.checkWays(line);
        checks.checkLoops();
        checks.checkParallel();
        checks.faults.throwIfAny();
    }

    private void checkStartAndEnd(int line) {
        var starts = model.ofKind(NodeKind.START).count();
        if (starts != 1) {
            faults.add(line, "one-start", starts);
        }
        if (model.nodes().values().stream().noneMatch(node -> node.kind().isEnd())) {
            faults.add(line, "no-end");
        }
        if (model.ofKind(NodeKind.USER_TASK).findAny().isEmpty()) {
            faults.add(line, "no-step");
        }
    }

    private void checkNode(Node node) {
        var incoming = model.incoming(node.id()).count();
        var outgoing = model.outgoing(node.id()).count();
        if (node.kind() == NodeKind.START
                ? incoming > 0 || outgoing != 1
                : node.kind().isEnd() && outgoing > 0) {
            faults.add(node.line(), "flows-of-event", node.id());
        }
        if (outgoing > 1 && !node.kind().isGateway()) {
            faults.add(node.line(), "split-without-gateway", node.id());
        }
        if (node.kind() == NodeKind.USER_TASK && node.name().zh().isEmpty()) {
            faults.add(node.line(), "step-name", node.id());
        }
        if (node.kind() == NodeKind.BOUNDARY_TIMER) {
            var host = model.node(node.timer().attachedTo());
            if (incoming > 0 || host == null || host.kind() != NodeKind.USER_TASK) {
                faults.add(node.line(), "timer-host", node.id());
            }
        }
        if (node.kind().chooses() && outgoing > 1) {
            checkChoice(node);
        } else if (node.defaultFlow() != null && outgoing > 1) {
            faults.add(node.line(), "default-flow", node.id());
        }
    }

    /** Every flow but the default one says when, and there is a default one: so a case never finds all doors shut. */
    private void checkChoice(Node gateway) {
        if (model.outgoing(gateway.id()).noneMatch(flow -> flow.id().equals(gateway.defaultFlow()))) {
            faults.add(gateway.line(), "default-flow", gateway.id());
        }
        model.outgoing(gateway.id())
                .filter(flow -> flow.condition() == null != flow.id().equals(gateway.defaultFlow()))
                .forEach(flow -> faults.add(flow.line(), "condition-missing", flow.id()));
    }

    private void checkFlow(Flow flow) {
        var from = model.node(flow.from());
        var choice = from.kind().chooses() && model.outgoing(from.id()).count() > 1;
        if (flow.condition() != null && !choice) {
            faults.add(flow.line(), "condition-misplaced", flow.id());
        }
    }

    private void checkWays(int line) {
        var start = model.ofKind(NodeKind.START).findFirst().orElseThrow().id();
        var reached = model.reachable(List.of(start), null);
        var ends = model.nodes().values().stream()
                .filter(node -> node.kind().isEnd())
                .map(Node::id)
                .collect(Collectors.toSet());
        var leading = ProcessModel.closure(ends, model::previous);
        model.nodes().values().forEach(node -> {
            if (!reached.contains(node.id())) {
                faults.add(node.line(), "never-reached", node.id());
            }
            if (!leading.contains(node.id())) {
                faults.add(node.line(), "never-ends", node.id());
            }
        });
    }

    /** What is walked side by side must come together again, all of it and only there: or a join waits for ever. */
    private void checkParallel() {
        var blocks = ParallelBlock.of(model);
        for (var block : blocks) {
            var line = model.node(block.split()).line();
            if (!block.isTidy()) {
                faults.add(line, "parallel-tangled", block.split());
            } else if (block.join() != null) {
                block.branches().stream()
                        .flatMap(Set::stream)
                        .filter(node -> model.node(node).kind() == NodeKind.END)
                        .forEach(end -> faults.add(line, "parallel-left", block.split(), end));
            }
        }
        var joins = blocks.stream().map(ParallelBlock::join).collect(Collectors.toSet());
        model.ofKind(NodeKind.PARALLEL)
                .filter(node -> model.incoming(node.id()).count() > 1 && !joins.contains(node.id()))
                .forEach(join -> faults.add(join.line(), "join-without-split", join.id()));
    }

    /** A loop in which nobody has to do anything would run for ever within one call. */
    private void checkLoops() {
        Map<String, Boolean> finished = new HashMap<>();
        for (var node : model.nodes().keySet()) {
            if (loops(node, new HashSet<>(), finished)) {
                faults.add(model.node(node).line(), "endless-loop", node);
                return;
            }
        }
    }

    private boolean loops(String node, Set<String> above, Map<String, Boolean> finished) {
        if (model.node(node).kind().waits() || finished.containsKey(node)) {
            return false;
        }
        if (!above.add(node)) {
            return true;
        }
        var loop = model.outgoing(node).anyMatch(flow -> loops(flow.to(), above, finished));
        above.remove(node);
        finished.put(node, true);
        return loop;
    }
}
