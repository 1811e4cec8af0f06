package org.zhengtong.workflow.control.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.zhengtong.kernel.Bilingual;

/** Lays the frames of a drawn process open; see {@link Unfolded}. */
public final class Unfolding {

    private static final int LONGEST_ID = 80;
    private static final int DEEPEST = 5;
    private static final Bilingual UNNAMED = new Bilingual("", "");

    private final Function<Call, ProcessModel> callees;
    private final Faults faults;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Flow> flows = new LinkedHashMap<>();
    private final Set<String> facts = new LinkedHashSet<>();
    private final Map<String, Set<String>> inside = new LinkedHashMap<>();
    private final Map<String, String> terminating = new LinkedHashMap<>();
    private final Deque<String> processes = new ArrayDeque<>();

    private Unfolding(Function<Call, ProcessModel> callees, Faults faults) {
        this.callees = callees;
        this.faults = faults;
    }

    /**
     * @param callees the drawn process that is called; null if there is none
     * @throws org.zhengtong.kernel.RuleViolation if a case could get lost on it, or if it calls itself
     */
    public static Unfolded of(ProcessModel drawn, Function<Call, ProcessModel> callees) {
        return of(drawn, callees, new Faults());
    }

    static Unfolded of(ProcessModel drawn, Function<Call, ProcessModel> callees, Faults faults) {
        var unfolded =
                drawn.nodes().values().stream().noneMatch(node -> node.kind().isFrame())
                        ? new Unfolded(drawn, Map.of())
                        : new Unfolding(callees, faults).unfold(drawn);
        faults.throwIfAny();
        ModelChecks.checkWalk(unfolded.walked(), faults);
        return new Unfolded(InclusiveBlocks.madeParallel(unfolded.walked()), unfolded.inside());
    }

    private Unfolded unfold(ProcessModel drawn) {
        add(drawn, "", null);
        faults.throwIfAny();
        inside.keySet().forEach(this::chooseExit);
        var walked = new ProcessModel(drawn.id(), drawn.name(), facts.stream().toList(), nodes, flows, Layout.NONE);
        return new Unfolded(walked, inside);
    }

    /** @param call the call activity from which this process is called; null for the outermost */
    private void add(ProcessModel model, String prefix, Node call) {
        processes.push(model.id());
        facts.addAll(model.facts());
        for (var node : model.nodes().values()) {
            var placed = call == null ? node : node.calledFrom(prefix, call.line());
            if (nodes.size() > BpmnReader.MOST_NODES) {
                throw faults.add(placed.line(), "too-many-nodes", BpmnReader.MOST_NODES)
                        .violation();
            }
            if (placed.id().length() > LONGEST_ID) {
                throw faults.add(placed.line(), "call-id", placed.id(), LONGEST_ID)
                        .violation();
            }
            add(placed, call, prefix);
        }
        model.flows().values().stream()
                .map(flow -> call == null ? flow : flow.calledFrom(prefix, call.line()))
                .forEach(this::add);
        processes.pop();
    }

    private void add(Node node, Node call, String prefix) {
        var frame = node.within() != null ? node.within() : call == null ? null : drawnId(prefix);
        switch (node.kind()) {
            case SUB_PROCESS -> addFrame(node, frame);
            case CALL_ACTIVITY -> {
                addFrame(node, frame);
                call(node);
            }
            case START -> addStart(node, frame);
            case END, TERMINATE -> addEnd(node, frame);
            default -> put(node, frame);
        }
    }

    private static String drawnId(String prefix) {
        return prefix.substring(0, prefix.length() - 1);
    }

    private void put(Node node, String frame) {
        nodes.put(node.id(), frame == null ? node : placedIn(node, frame));
        for (var around = frame; around != null; around = nodes.get(around).within()) {
            inside.get(around).add(node.id());
        }
    }

    private static Node placedIn(Node node, String frame) {
        return new Node(
                node.id(),
                node.kind(),
                node.name(),
                node.step(),
                node.timer(),
                node.call(),
                node.defaultFlow(),
                frame,
                node.line());
    }

    private void addFrame(Node node, String frame) {
        inside.put(node.id(), new LinkedHashSet<>());
        put(node.as(NodeKind.MARK), frame);
        var exit = new Node(
                Unfolded.exitOf(node.id()), NodeKind.MARK, UNNAMED, null, null, null, null, node.id(), node.line());
        put(exit, node.id());
    }

    private void call(Node node) {
        var process = node.call().process();
        if (processes.contains(process)) {
            faults.add(node.line(), "call-cycle", node.id(), pathTo(process));
        } else if (processes.size() >= DEEPEST) {
            faults.add(node.line(), "call-depth", node.id(), DEEPEST);
        } else {
            Optional.ofNullable(callees.apply(node.call()))
                    .ifPresentOrElse(
                            callee -> add(callee, node.id() + "/", node),
                            () -> faults.add(node.line(), "call-unknown", node.id(), process));
        }
    }

    private String pathTo(String process) {
        var path = new ArrayList<>(processes);
        Collections.reverse(path);
        path.add(process);
        return String.join(" → ", path);
    }

    private void addStart(Node node, String frame) {
        put(frame == null ? node : node.as(NodeKind.MARK), frame);
        if (frame != null) {
            link(frame + Unfolded.ENTER, frame, node.id(), node.line());
        }
    }

    /** An end within a frame ends the frame only. */
    private void addEnd(Node node, String frame) {
        if (frame == null) {
            put(node, null);
            return;
        }
        put(node.as(NodeKind.MARK), frame);
        link(node.id() + Unfolded.LEAVE, node.id(), Unfolded.exitOf(frame), node.line());
        if (node.kind() == NodeKind.TERMINATE) {
            terminating.put(node.id(), frame);
        }
    }

    private void link(String id, String from, String to, int line) {
        flows.put(id, new Flow(id, from, to, UNNAMED, null, line));
    }

    private void add(Flow flow) {
        var from = inside.containsKey(flow.from()) ? Unfolded.exitOf(flow.from()) : flow.from();
        flows.put(flow.id(), flow.between(from, flow.to()));
    }

    /** Branches that end apart within a frame are awaited where it is left. */
    private void chooseExit(String frame) {
        var parted = inside.get(frame).stream().anyMatch(this::partsWays);
        var exit = Unfolded.exitOf(frame);
        if (parted && incoming(exit) > 1) {
            nodes.put(exit, nodes.get(exit).as(NodeKind.INCLUSIVE));
        }
        terminating.forEach((end, around) -> {
            if (parted && around.equals(frame)) {
                faults.add(nodes.get(end).line(), "terminate-within", end, frame);
            }
        });
        faults.throwIfAny();
    }

    private boolean partsWays(String node) {
        var kind = nodes.get(node).kind();
        return (kind == NodeKind.PARALLEL || kind == NodeKind.INCLUSIVE)
                && flows.values().stream()
                                .filter(flow -> flow.from().equals(node))
                                .count()
                        > 1;
    }

    private long incoming(String node) {
        return flows.values().stream().filter(flow -> flow.to().equals(node)).count();
    }
}
