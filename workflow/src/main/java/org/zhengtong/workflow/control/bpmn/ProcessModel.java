package org.zhengtong.workflow.control.bpmn;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.Bilingual;

/**
 * One process definition as a graph, in the order of the file. Valid: whoever holds one may walk it.
 *
 * @param facts the names that conditions may ask for
 */
public record ProcessModel(
        String id,
        Bilingual name,
        List<String> facts,
        Map<String, Node> nodes,
        Map<String, Flow> flows,
        Layout layout) {

    public Node node(String id) {
        return nodes.get(id);
    }

    public Stream<Flow> outgoing(String node) {
        return flows.values().stream().filter(flow -> flow.from().equals(node));
    }

    public Stream<Flow> incoming(String node) {
        return flows.values().stream().filter(flow -> flow.to().equals(node));
    }

    public Stream<Node> ofKind(NodeKind kind) {
        return nodes.values().stream().filter(node -> node.kind() == kind);
    }

    /** Timers attached to a user task. */
    public Stream<Node> timersOf(String task) {
        return ofKind(NodeKind.BOUNDARY_TIMER)
                .filter(timer -> timer.timer().attachedTo().equals(task));
    }

    /** Lanes that have to be filled before a case starts. */
    public Set<String> lanesToFill() {
        return ofKind(NodeKind.USER_TASK)
                .map(Node::step)
                .filter(step -> !step.laneOptional())
                .map(StepRule::lane)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Nodes that may come directly after one, by flows or by a timer attached to it. */
    public Stream<String> next(String node) {
        return Stream.concat(outgoing(node).map(Flow::to), timersOf(node).map(Node::id));
    }

    public Stream<String> previous(String node) {
        var timer = nodes.get(node).timer();
        var attachedTo = timer == null ? Stream.<String>empty() : Stream.ofNullable(timer.attachedTo());
        return Stream.concat(incoming(node).map(Flow::from), attachedTo);
    }

    /** Everything that can be reached from these nodes, they themselves included, without going past {@code border}. */
    public Set<String> reachable(Collection<String> from, String border) {
        return closure(from, node -> node.equals(border) ? Stream.empty() : next(node));
    }

    static Set<String> closure(Collection<String> from, Function<String, Stream<String>> next) {
        var reached = new LinkedHashSet<>(from);
        var waiting = new ArrayDeque<>(from);
        while (!waiting.isEmpty()) {
            next.apply(waiting.poll()).filter(reached::add).forEach(waiting::add);
        }
        return reached;
    }
}
