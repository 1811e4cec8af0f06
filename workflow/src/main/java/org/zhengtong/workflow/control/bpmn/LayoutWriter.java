package org.zhengtong.workflow.control.bpmn;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhengtong.workflow.control.bpmn.Layout.Box;
import org.zhengtong.workflow.control.bpmn.Layout.Point;

/** Writes BPMN DI: one sheet for the process, and one for each sub-process that is drawn folded. */
final class LayoutWriter {

    private final ProcessModel model;
    private final XmlText xml;

    private final Object[] namespaces;

    /** @param namespaces of what surrounds the layout, if they are still to be declared; names and addresses in turn */
    LayoutWriter(ProcessModel model, XmlText xml, Object... namespaces) {
        this.model = model;
        this.xml = xml;
        this.namespaces = namespaces;
    }

    void write() {
        writeSheet(model.id(), node -> sheetOf(node) == null);
        model.nodes().values().stream()
                .filter(node -> model.layout().folded().contains(node.id()))
                .forEach(frame -> writeSheet(frame.id(), node -> frame.id().equals(sheetOf(node))));
    }

    /** The folded sub-process on whose sheet a node stands; null for the sheet of the process. */
    private String sheetOf(Node node) {
        return model.foldedAround(node).orElse(null);
    }

    private void writeSheet(String element, Predicate<Node> onIt) {
        var attributes = Stream.concat(Stream.of("id", "diagram-" + element), Stream.of(namespaces));
        xml.open("bpmndi:BPMNDiagram", attributes.toArray())
                .open("bpmndi:BPMNPlane", "id", "plane-" + element, "bpmnElement", element);
        model.nodes().values().stream().filter(onIt).forEach(this::writeShape);
        model.flows().values().stream()
                .filter(flow -> onIt.test(model.node(flow.from())))
                .forEach(flow -> writeEdge(flow.id()));
        xml.close().close();
    }

    private void writeShape(Node node) {
        xml.open(
                        "bpmndi:BPMNShape",
                        "id",
                        "shape-" + node.id(),
                        "bpmnElement",
                        node.id(),
                        "isMarkerVisible",
                        node.kind() == NodeKind.EXCLUSIVE ? true : null,
                        "isExpanded",
                        node.kind() == NodeKind.SUB_PROCESS
                                ? !model.layout().folded().contains(node.id())
                                : null)
                .empty("dc:Bounds", bounds(model.layout().boxes().get(node.id())))
                .close();
    }

    private static Object[] bounds(Box box) {
        return new Object[] {
            "x", number(box.x()), "y", number(box.y()), "width", number(box.width()), "height", number(box.height())
        };
    }

    private void writeEdge(String flow) {
        xml.open("bpmndi:BPMNEdge", "id", "edge-" + flow, "bpmnElement", flow);
        List<Point> line = model.layout().lines().get(flow);
        line.forEach(point -> xml.empty("di:waypoint", "x", number(point.x()), "y", number(point.y())));
        xml.close();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
