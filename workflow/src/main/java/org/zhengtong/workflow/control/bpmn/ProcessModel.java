package org.zhengtong.workflow.control.bpmn;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.Bilingual;

/**
 * One process definition as a graph, in the order of the file: as it is drawn, with frames, or as it is walked, without
 * them ({@link Unfolded}). What is walked is valid: whoever holds it may walk it.
 */
public final class ProcessModel {

    private final String id;
    private final Bilingual name;
    private final List<String> facts;
    private final Map<String, Node> nodes;
    private final Map<String, Flow> flows;
    private final Layout layout;
    private final Map<String, List<Flow>> outgoing;
    private final Map<String, List<Flow>> incoming;
    private final Map<String, List<Node>> timers;

    /** @param facts the names that conditions may ask for */
    public ProcessModel(
            String id,
            Bilingual name,
            List<String> facts,
            Map<String, Node> nodes,
            Map<String, Flow> flows,
            Layout layout) {
        this.id = id;
        this.name = name;
        this.facts = List.copyOf(facts);
        this.nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        this.flows = Collections.unmodifiableMap(new LinkedHashMap<>(flows));
        this.layout = layout;
        this.outgoing = flows.values().stream().collect(Collectors.groupingBy(Flow::from));
        this.incoming = flows.values().stream().collect(Collectors.groupingBy(Flow::to));
        this.timers = nodes.values().stream()
                .filter(node -> node.kind() == NodeKind.BOUNDARY_TIMER)
                .collect(Collectors.groupingBy(
                        node -> String.valueOf(node.timer().attachedTo())));
    }

    ProcessModel laidOut(Layout otherLayout) {
        return new ProcessModel(id, name, facts, nodes, flows, otherLayout);
    }

    public String id() {
        return id;
    }

    public Bilingual name() {
        return name;
    }

    /** The names that conditions may ask for. */
    public List<String> facts() {
        return facts;
    }

    public Map<String, Node> nodes() {
        return nodes;
    }

    public Map<String, Flow> flows() {
        return flows;
    }

    /** Of what is drawn; what is walked has no places. */
    public Layout layout() {
        return layout;
    }

    public Node node(String id) {
        return nodes.get(id);
    }

    public Stream<Flow> outgoing(String node) {
        return outgoing.getOrDefault(node, List.of()).stream();
    }

    public Stream<Flow> incoming(String node) {
        return incoming.getOrDefault(node, List.of()).stream();
    }

    /** The nodes that stand directly in a sub-process, or, for null, in none. */
    public Stream<Node> within(String frame) {
        return nodes.values().stream().filter(node -> Objects.equals(node.within(), frame));
    }

    /** The outermost sub-process around a node that is drawn folded, so that the node is not seen. */
    public Optional<String> foldedAround(Node node) {
        return node.within() == null
                ? Optional.empty()
                : foldedAround(node(node.within()))
                        .or(() -> Optional.of(node.within()).filter(layout.folded()::contains));
    }

    /** What it calls. */
    public Stream<Call> calls() {
        return ofKind(NodeKind.CALL_ACTIVITY).map(Node::call);
    }

    public Stream<Node> ofKind(NodeKind kind) {
        return nodes.values().stream().filter(node -> node.kind() == kind);
    }

    /** Timers attached to a user task. */
    public Stream<Node> timersOf(String task) {
        return timers.getOrDefault(task, List.of()).stream();
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
