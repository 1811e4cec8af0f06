package org.zhengtong.workflow.control.drawing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.platform.support.workflow.CaseState;
import org.zhengtong.platform.support.workflow.StepState;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.workflow.control.Definition;
import org.zhengtong.workflow.control.bpmn.Node;
import org.zhengtong.workflow.control.bpmn.NodeKind;
import org.zhengtong.workflow.control.bpmn.ProcessModel;
import org.zhengtong.workflow.control.bpmn.Unfolded;

/**
 * A case laid over its process.
 *
 * @param way the flows that it walked and that still stand
 * @param steps in the order in which they opened
 */
record DrawnCase(
        Definition definition, int version, CaseState state, String endNode, List<String> way, List<StepView> steps) {

    ProcessModel drawn() {
        return definition.drawn();
    }

    private ProcessModel model() {
        return definition.model();
    }

    MarkState stateOf(Node node, Set<String> ahead) {
        if (node.kind().isFrame()) {
            return stateOfFrame(node.id(), ahead);
        }
        var step = latest().get(node.id());
        if (step != null && step.state().isOpen()) {
            return MarkState.CURRENT;
        }
        if (walked().contains(node.id())) {
            return step == null || step.state() == StepState.DONE ? MarkState.DONE : MarkState.STOPPED;
        }
        if (step != null && step.state() == StepState.RETURNED) {
            return MarkState.RETURNED;
        }
        return ahead.contains(node.id()) ? MarkState.WAITING : MarkState.SKIPPED;
    }

    private MarkState stateOfFrame(String frame, Set<String> ahead) {
        var inside = definition.inside().get(frame);
        if (openIn(inside).findAny().isPresent()) {
            return MarkState.CURRENT;
        }
        var walked = walked();
        if (walked.contains(Unfolded.exitOf(frame))) {
            return MarkState.DONE;
        }
        if (walked.contains(frame)) {
            return state.isOver() ? MarkState.STOPPED : MarkState.CURRENT;
        }
        if (steps.stream().anyMatch(step -> inside.contains(step.node()) && step.state() == StepState.RETURNED)) {
            return MarkState.RETURNED;
        }
        return ahead.contains(frame) ? MarkState.WAITING : MarkState.SKIPPED;
    }

    /** The open steps among some nodes. */
    Stream<StepView> openIn(Set<String> nodes) {
        return steps.stream()
                .filter(step -> nodes.contains(step.node()) && step.state().isOpen());
    }

    /** Steps that are not drawn by themselves, because their frame is one box. */
    Stream<Node> hiddenIn(Node frame) {
        var hides = frame.kind() == NodeKind.CALL_ACTIVITY
                || drawn().layout().folded().contains(frame.id());
        return hides
                ? definition.inside().get(frame.id()).stream()
                        .map(model()::node)
                        .filter(node -> node.kind() == NodeKind.USER_TASK)
                : Stream.empty();
    }

    /** How often a step was sent back from. */
    long returns(String node) {
        return steps.stream()
                .filter(step -> step.node().equals(node) && step.state() == StepState.RETURNED)
                .count();
    }

    /** The last step at each node. */
    Map<String, StepView> latest() {
        return steps.stream().collect(Collectors.toMap(StepView::node, Function.identity(), (earlier, later) -> later));
    }

    /** Nodes that may still come. */
    Set<String> ahead() {
        if (state.isOver()) {
            return Set.of();
        }
        var here = steps.stream()
                .filter(step -> step.state().isOpen())
                .map(StepView::node)
                .collect(Collectors.toSet());
        var from = here.isEmpty() ? ends() : here;
        return model().reachable(from, null);
    }

    /** A case that stands at a drawn timer has no open step: it goes on from the end of its way. */
    private Set<String> ends() {
        return way.isEmpty()
                ? Set.of()
                : Set.of(model().flows().get(way.get(way.size() - 1)).to());
    }

    Set<String> walked() {
        var nodes = new HashSet<String>();
        model().ofKind(NodeKind.START).map(Node::id).forEach(nodes::add);
        way.stream().map(model().flows()::get).forEach(flow -> {
            nodes.add(flow.from());
            nodes.add(flow.to());
        });
        return nodes;
    }
}
