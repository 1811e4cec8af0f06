package org.zhengtong.workflow.control.bpmn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengtong.workflow.control.bpmn.Layout.Box;
import org.zhengtong.workflow.control.bpmn.Layout.Point;

/**
 * Reads BPMN DI. What a file leaves out of its layout is put in a column below it, and what has no layout at all gets one,
 * so that every process can be drawn.
 */
final class LayoutReader {

    private static final double WIDTH = 180;
    private static final double HEIGHT = 56;
    private static final double GAP = 32;
    private static final double FARTHEST = 20_000;

    private final Map<String, Box> boxes = new HashMap<>();
    private final Map<String, List<Point>> lines = new HashMap<>();

    private final Set<String> folded = new HashSet<>();

    private LayoutReader() {}

    static Layout read(XmlElement definitions, Map<String, Node> nodes, Map<String, Flow> flows) {
        var reader = new LayoutReader();
        definitions
                .children(Bpmn.DI, "BPMNDiagram")
                .flatMap(diagram -> diagram.children(Bpmn.DI, "BPMNPlane"))
                .forEach(plane -> {
                    reader.folded.add(plane.attribute("bpmnElement").orElse(""));
                    plane.children(Bpmn.DI, "BPMNShape").forEach(reader::readShape);
                    plane.children(Bpmn.DI, "BPMNEdge").forEach(reader::readEdge);
                });
        reader.boxes.keySet().retainAll(nodes.keySet());
        reader.lines.keySet().retainAll(flows.keySet());
        reader.folded.removeIf(id -> !nodes.containsKey(id) || nodes.get(id).kind() != NodeKind.SUB_PROCESS);
        return reader.boxes.isEmpty() ? new LayoutMaker(nodes, flows).make() : reader.filled(nodes, flows);
    }

    private Layout filled(Map<String, Node> nodes, Map<String, Flow> flows) {
        nodes.values().stream()
                .filter(node -> node.kind() == NodeKind.SUB_PROCESS && hasNothingLaidOut(nodes, node))
                .forEach(node -> layOut(nodes, flows, node));
        fill(nodes, flows);
        return new Layout(Map.copyOf(boxes), Map.copyOf(lines), Set.copyOf(folded));
    }

    private boolean hasNothingLaidOut(Map<String, Node> nodes, Node frame) {
        return nodes.values().stream()
                .filter(node -> frame.id().equals(node.within()))
                .noneMatch(node -> boxes.containsKey(node.id()));
    }

    /** A folded sub-process often comes without a sheet. */
    private void layOut(Map<String, Node> nodes, Map<String, Flow> flows, Node frame) {
        var sheet = new LayoutMaker(nodes, flows).make(frame.id());
        folded.add(frame.id());
        sheet.boxes().forEach(boxes::putIfAbsent);
        sheet.lines().forEach(lines::putIfAbsent);
    }

    private void readShape(XmlElement shape) {
        if (shape.attribute("isExpanded").orElse("true").equals("false")) {
            folded.add(shape.attribute("bpmnElement").orElse(""));
        }
        shape.child(Bpmn.DC, "Bounds")
                .ifPresent(bounds -> boxes.put(
                        shape.attribute("bpmnElement").orElse(""),
                        new Box(
                                number(bounds, "x"),
                                number(bounds, "y"),
                                Math.max(1, number(bounds, "width")),
                                Math.max(1, number(bounds, "height")))));
    }

    private void readEdge(XmlElement edge) {
        var points = edge.children(Bpmn.DD, "waypoint")
                .map(point -> new Point(number(point, "x"), number(point, "y")))
                .toList();
        if (points.size() > 1) {
            lines.put(edge.attribute("bpmnElement").orElse(""), points);
        }
    }

    private void fill(Map<String, Node> nodes, Map<String, Flow> flows) {
        var below = boxes.values().stream()
                        .mapToDouble(box -> box.y() + box.height())
                        .max()
                        .orElse(0)
                + GAP;
        for (var node : nodes.keySet()) {
            if (!boxes.containsKey(node)) {
                boxes.put(node, new Box(GAP, below, WIDTH, HEIGHT));
                below += HEIGHT + GAP;
            }
        }
        flows.values().stream()
                .filter(flow -> !lines.containsKey(flow.id()))
                .forEach(flow -> lines.put(
                        flow.id(),
                        Stream.of(flow.from(), flow.to())
                                .map(end -> boxes.get(end).centre())
                                .toList()));
    }

    private static double number(XmlElement element, String attribute) {
        try {
            var value = Double.parseDouble(element.attribute(attribute).orElse("0"));
            return Double.isFinite(value) ? Math.max(-FARTHEST, Math.min(FARTHEST, value)) : 0;
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
