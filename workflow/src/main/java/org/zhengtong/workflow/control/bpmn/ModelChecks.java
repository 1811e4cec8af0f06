package org.zhengtong.workflow.control.bpmn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a process must hold to so that no case on it can get lost: checked once, when it is read. */
final class ModelChecks {

    private final ProcessModel model;
    private final Faults faults;

    private ModelChecks(ProcessModel model, Faults faults) {
        this.model = model;
        this.faults = faults;
    }

    /** What is drawn: each node, flow and frame by itself. */
    static void checkDrawing(ProcessModel model, int line, Faults faults) {
        var checks = new ModelChecks(model, faults);
        checks.checkStartAndEnd(line);
        model.ofKind(NodeKind.SUB_PROCESS).forEach(checks::checkFrame);
        model.nodes().values().forEach(checks::checkNode);
        model.flows().values().forEach(checks::checkFlow);
        faults.throwIfAny();
    }

    /** What is walked: all of it together. */
    static void checkWalk(ProcessModel model, Faults faults) {
        var checks = new ModelChecks(model, faults);
        checks.checkWays();
        checks.checkLoops();
        checks.checkParallel();
        faults.throwIfAny();
    }

    private void checkStartAndEnd(int line) {
        var starts = starts(null);
        if (starts != 1) {
            faults.add(line, "one-start", starts);
        }
        if (hasNoEnd(null)) {
            faults.add(line, "no-end");
        }
        if (model.nodes().values().stream()
                .noneMatch(node -> node.kind() == NodeKind.USER_TASK || node.kind() == NodeKind.CALL_ACTIVITY)) {
            faults.add(line, "no-step");
        }
    }

    private void checkFrame(Node frame) {
        if (starts(frame.id()) != 1 || hasNoEnd(frame.id())) {
            faults.add(frame.line(), "frame-start-end", frame.id());
        }
    }

    private long starts(String frame) {
        return model.within(frame).filter(node -> node.kind() == NodeKind.START).count();
    }

    private boolean hasNoEnd(String frame) {
        return model.within(frame).noneMatch(node -> node.kind().isEnd());
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
            if (host != null && host.kind().isFrame()) {
                faults.add(node.line(), "timer-frame", node.id(), host.id());
            } else if (incoming > 0
                    || host == null
                    || host.kind() != NodeKind.USER_TASK
                    || !Objects.equals(host.within(), node.within())) {
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
        if (!Objects.equals(from.within(), model.node(flow.to()).within())) {
            faults.add(flow.line(), "flow-crosses", flow.id());
        }
    }

    private void checkWays() {
        var start = model.ofKind(NodeKind.START).findFirst().orElseThrow().id();
        var reached = model.reachable(List.of(start), null);
        var ends = model.nodes().values().stream()
                .filter(node -> node.kind().isEnd())
                .map(Node::id)
                .collect(Collectors.toSet());
        var leading = ProcessModel.closure(ends, model::previous);
        model.nodes().values().forEach(node -> {
            if (!reached.contains(node.id())) {
                faults.add(node.line(), "never-reached", Unfolded.drawn(node.id()));
            }
            if (!leading.contains(node.id())) {
                faults.add(node.line(), "never-ends", Unfolded.drawn(node.id()));
            }
        });
    }

    /** What is walked side by side must come together again, all of it and only there: or a join waits for ever. */
    private void checkParallel() {
        var blocks = ParallelBlock.of(model);
        for (var block : blocks) {
            var line = model.node(block.split()).line();
            if (!block.isTidy(model)) {
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
