package org.zhengtong.workflow.control.drawing;

import static org.zhengtong.workflow.control.drawing.Svg.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.workflow.control.bpmn.Flow;
import org.zhengtong.workflow.control.bpmn.Layout.Point;
import org.zhengtong.workflow.control.bpmn.Node;
import org.zhengtong.workflow.control.bpmn.NodeKind;
import org.zhengtong.workflow.control.bpmn.ProcessModel;

/** Paints a process as it was laid out. */
final class ProcessPainter {

    private static final double MARGIN = 8;
    private static final double LABEL_ROOM = 32;
    private static final double LABEL_WIDTH = 88;
    private static final double BESIDE = 5;

    private final ProcessModel model;
    private final Locale locale;
    private final Svg svg = new Svg();

    private ProcessPainter(ProcessModel model, Locale locale) {
        this.model = model;
        this.locale = locale;
    }

    /** @param walked ids of flows */
    static String paint(ProcessModel model, String title, Map<String, Mark> marks, Set<String> walked, Locale locale) {
        return paint(model, title, marks, walked, Map.of(), locale);
    }

    /** @param behind by node: what is told of the steps that stand behind it and are not drawn */
    static String paint(
            ProcessModel model,
            String title,
            Map<String, Mark> marks,
            Set<String> walked,
            Map<String, String> behind,
            Locale locale) {
        return new ProcessPainter(model, locale).paint(title, marks, walked, behind);
    }

    private String paint(String title, Map<String, Mark> marks, Set<String> walked, Map<String, String> behind) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "flow",
                "viewBox",
                viewBox(),
                "role",
                "img",
                "aria-labelledby",
                "flow-title flow-desc");
        svg.text("title", title, "id", "flow-title");
        svg.text("desc", told(marks, behind), "id", "flow-desc");
        svg.raw("<defs><marker id=\"flow-arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" "
                + "markerHeight=\"7\" orient=\"auto\"><path class=\"arrow\" d=\"M1 1 7 4 1 7\" fill=\"none\" "
                + "stroke=\"currentColor\"/></marker></defs>");
        paintNodes(marks, this::isOpenFrame);
        flowsSeen().forEach(flow -> edge(flow, walked.contains(flow.id())));
        paintNodes(marks, node -> !isOpenFrame(node));
        return svg.close("svg").toString();
    }

    private void paintNodes(Map<String, Mark> marks, Predicate<Node> wanted) {
        var painter = new NodePainter(svg, locale, model.layout().folded());
        nodesSeen()
                .filter(wanted)
                .forEach(node -> painter.paint(node, model.layout().boxes().get(node.id()), marks.get(node.id())));
    }

    /** All but what stands in a folded sub-process. */
    private Stream<Node> nodesSeen() {
        return model.nodes().values().stream()
                .filter(node -> model.foldedAround(node).isEmpty());
    }

    private Stream<Flow> flowsSeen() {
        return model.flows().values().stream()
                .filter(flow -> model.foldedAround(model.node(flow.from())).isEmpty());
    }

    /** A frame around what is drawn in it. */
    private boolean isOpenFrame(Node node) {
        return node.kind() == NodeKind.SUB_PROCESS && !model.layout().folded().contains(node.id());
    }

    /** The drawing for those who do not see it: its named nodes, one sentence each. */
    private String told(Map<String, Mark> marks, Map<String, String> behind) {
        return nodesSeen()
                .filter(node -> !node.name().zh().isEmpty())
                .flatMap(node -> Stream.of(marks.get(node.id()).told(), behind.getOrDefault(node.id(), "")))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void edge(Flow flow, boolean walked) {
        var line = model.layout().lines().get(flow.id());
        svg.empty(
                "path",
                "class",
                walked ? "edge walked" : "edge",
                "d",
                Svg.line(line),
                "fill",
                "none",
                "stroke",
                "currentColor",
                "marker-end",
                "url(#flow-arrow)");
        var name = flow.name().in(locale);
        if (!name.isEmpty()) {
            var piece = longest(line);
            var upright = piece.get(0).x() == piece.get(1).x();
            var x = (piece.get(0).x() + piece.get(1).x()) / 2 + (upright ? BESIDE : 0);
            var y = (piece.get(0).y() + piece.get(1).y()) / 2 + (upright ? 2 : -BESIDE);
            svg.text(
                    "text",
                    name,
                    "class",
                    "edge-name",
                    "x",
                    number(x),
                    "y",
                    number(y),
                    "font-size",
                    "11",
                    "fill",
                    "currentColor",
                    "text-anchor",
                    upright ? "start" : "middle");
        }
    }

    /** The name stands above the longest piece, or beside it where that goes up or down. */
    private static List<Point> longest(List<Point> line) {
        var longest = line.subList(0, 2);
        for (int i = 2; i < line.size(); i++) {
            var piece = line.subList(i - 1, i + 1);
            longest = length(piece) > length(longest) ? piece : longest;
        }
        return longest;
    }

    private static double length(List<Point> piece) {
        return Math.hypot(
                piece.get(1).x() - piece.get(0).x(),
                piece.get(1).y() - piece.get(0).y());
    }

    private String viewBox() {
        var corners = Stream.concat(
                        nodesSeen().flatMap(this::corners),
                        flowsSeen().flatMap(flow -> model.layout().lines().get(flow.id()).stream()))
                .toList();
        var left = corners.stream().mapToDouble(Point::x).min().orElse(0) - MARGIN;
        var top = corners.stream().mapToDouble(Point::y).min().orElse(0) - MARGIN;
        var right = corners.stream().mapToDouble(Point::x).max().orElse(0) + MARGIN;
        var bottom = corners.stream().mapToDouble(Point::y).max().orElse(0) + MARGIN;
        return Stream.of(left, top, right - left, bottom - top).map(Svg::number).collect(Collectors.joining(" "));
    }

    /** With the room that its name takes, where that stands below. */
    private Stream<Point> corners(Node node) {
        var box = model.layout().boxes().get(node.id());
        var below = node.kind() != NodeKind.USER_TASK
                && !node.kind().isFrame()
                && !node.name().zh().isEmpty();
        var half = below ? Math.max(box.width(), LABEL_WIDTH) / 2 : box.width() / 2;
        return Stream.of(
                new Point(box.centre().x() - half, box.y()),
                new Point(box.centre().x() + half, box.y() + box.height() + LABEL_ROOM));
    }
}
