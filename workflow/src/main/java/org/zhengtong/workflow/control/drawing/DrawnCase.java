package org.zhengtong.workflow.control.drawing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.platform.support.workflow.StepState;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.workflow.control.bpmn.Node;
import org.zhengtong.workflow.control.bpmn.NodeKind;
import org.zhengtong.workflow.control.bpmn.ProcessModel;
import org.zhengtong.workflow.entity.CaseState;

/**
 * A case laid over its process.
 *
 * @param way the flows that it walked and that still stand
 * @param steps in the order in which they opened
 */
record DrawnCase(
        ProcessModel model, int version, CaseState state, String endNode, List<String> way, List<StepView> steps) {

    MarkState stateOf(Node node, Set<String> ahead) {
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
        return model.reachable(from, null);
    }

    /** A case that stands at a drawn timer has no open step: it goes on from the end of its way. */
    private Set<String> ends() {
        return way.isEmpty()
                ? Set.of()
                : Set.of(model.flows().get(way.get(way.size() - 1)).to());
    }

    Set<String> walked() {
        var nodes = new HashSet<String>();
        model.ofKind(NodeKind.START).map(Node::id).forEach(nodes::add);
        way.stream().map(model.flows()::get).forEach(flow -> {
            nodes.add(flow.from());
            nodes.add(flow.to());
        });
        return nodes;
    }
}
