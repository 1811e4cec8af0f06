package org.zhengtong.workflow.control.drawing;

import static org.zhengtong.workflow.control.drawing.Svg.number;

import java.util.Locale;
import java.util.Set;
import org.zhengtong.workflow.control.bpmn.Layout.Box;
import org.zhengtong.workflow.control.bpmn.Layout.Point;
import org.zhengtong.workflow.control.bpmn.Node;

/** Paints one node; its state shows in the form of its mark, not in colour alone. */
final class NodePainter {

    private static final double NAME = 13;
    private static final double NOTE = 11;
    private static final double LINE = 14.5;
    private static final double LABEL_ROOM = 96;

    private final Svg svg;
    private final Locale locale;
    private final Set<String> folded;

    /** @param folded sub-processes that are one box */
    NodePainter(Svg svg, Locale locale, Set<String> folded) {
        this.svg = svg;
        this.locale = locale;
        this.folded = folded;
    }

    void paint(Node node, Box box, Mark mark) {
        svg.open("g", "class", "node " + kind(node) + " " + mark.state().css()).text("title", mark.told());
        switch (node.kind()) {
            case USER_TASK -> step(node, box, mark);
            case CALL_ACTIVITY -> boxed(node, box, mark);
            case SUB_PROCESS -> subProcess(node, box, mark);
            case EXCLUSIVE, PARALLEL, INCLUSIVE -> gateway(node, box);
            default -> event(node, box, mark.state());
        }
        svg.close("g");
    }

    private static String kind(Node node) {
        return switch (node.kind()) {
            case USER_TASK -> "step";
            case CALL_ACTIVITY, SUB_PROCESS -> "frame";
            case EXCLUSIVE, PARALLEL, INCLUSIVE -> "gateway";
            case END, TERMINATE -> "event end";
            case START -> "event start";
            default -> "event";
        };
    }

    /** As high and wide as one box: there is more behind it. */
    private void boxed(Node node, Box box, Mark mark) {
        step(node, box, mark);
        rectangle("inner", new Box(box.x() + 3, box.y() + 3, box.width() - 6, box.height() - 6));
    }

    /** Folded it is one box, else its name stands above what is in it. */
    private void subProcess(Node node, Box box, Mark mark) {
        if (folded.contains(node.id())) {
            boxed(node, box, mark);
            return;
        }
        rectangle("shape open", box);
        sign(mark.state(), box.x() + 14, box.y() + 14);
        text("name", node.name().in(locale), box.x() + 26, box.y() + 18.5, NAME, box.width() - 34, "start");
    }

    private void rectangle(String css, Box box) {
        svg.empty(
                "rect",
                "class",
                css,
                "x",
                number(box.x()),
                "y",
                number(box.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()),
                "rx",
                "6",
                "fill",
                "none",
                "stroke",
                "currentColor");
    }

    private void step(Node node, Box box, Mark mark) {
        rectangle("shape", box);
        var middle = box.y() + box.height() / 2;
        if (mark.state().isOfCase()) {
            sign(mark.state(), box.x() + 18, middle);
        }
        var left = box.x() + (mark.state().isOfCase() ? 32 : 12);
        var room = box.x() + box.width() - left - 6;
        var name = Svg.lines(node.name().in(locale), room, NAME);
        var lines = name.size() + (mark.note().isEmpty() ? 0 : 1);
        var y = middle + 4.5 - (lines - 1) * LINE / 2;
        for (var line : name) {
            text("name", line, left, y, NAME, room, "start");
            y += LINE;
        }
        text("note", mark.note(), left, y, NOTE, room, "start");
    }

    /** Tick, filled ring, empty ring, bar, cross, and an arrow back. */
    private void sign(MarkState state, double x, double y) {
        svg.open("g", "class", "mark", "transform", "translate(" + number(x) + " " + number(y) + ")");
        var ring = new String[] {"r", "7.5", "fill", "none", "stroke", "currentColor"};
        switch (state) {
            case DONE -> svg.empty("circle", ring).empty("path", line("M-3.5 .3L-1 3 3.8-2.8"));
            case CURRENT -> svg.empty("circle", ring).empty("circle", "class", "core", "r", "3.5");
            case WAITING ->
                svg.empty("circle", "r", "7.5", "fill", "none", "stroke", "currentColor", "stroke-dasharray", "3 2.5");
            case SKIPPED -> svg.empty("path", line("M-5 0H5"));
            case STOPPED -> svg.empty("circle", ring).empty("path", line("M-3-3L3 3M3-3L-3 3"));
            case FAULTY -> svg.empty("circle", ring).empty("path", line("M0-4V1M0 3.2V4"));
            case RETURNED -> svg.empty("path", line("M5 5V-1.5H-5M-1.5-5L-5-1.5-1.5 2"));
            default -> throw new IllegalArgumentException(state.name());
        }
        svg.close("g");
    }

    private static String[] line(String path) {
        return new String[] {"d", path, "fill", "none", "stroke", "currentColor", "stroke-width", "1.6"};
    }

    private void gateway(Node node, Box box) {
        var centre = box.centre();
        var half = Math.min(box.width(), box.height()) / 2;
        svg.open("g", "transform", "translate(" + number(centre.x()) + " " + number(centre.y()) + ")")
                .empty(
                        "path",
                        "class",
                        "shape",
                        "d",
                        "M0-" + number(half) + "L" + number(half) + " 0 0 " + number(half) + "-" + number(half) + " 0z",
                        "fill",
                        "none",
                        "stroke",
                        "currentColor");
        switch (node.kind()) {
            case PARALLEL -> svg.empty("path", line("M-4.5 0H4.5M0-4.5V4.5"));
            case INCLUSIVE -> svg.empty("circle", "r", "4.5", "fill", "none", "stroke", "currentColor");
            default -> svg.empty("path", line("M-3.2-3.2L3.2 3.2M3.2-3.2L-3.2 3.2"));
        }
        svg.close("g");
        label(node, box);
    }

    private void event(Node node, Box box, MarkState state) {
        var centre = box.centre();
        var radius = Math.min(box.width(), box.height()) / 2;
        circle("shape", centre, radius);
        switch (node.kind()) {
            case END, TERMINATE -> {
                circle("inner", centre, radius - 3);
                if (state == MarkState.DONE) {
                    core(centre, radius - 6);
                }
            }
            case TIMER, BOUNDARY_TIMER -> {
                circle("inner", centre, radius - 3);
                svg.open("g", "transform", "translate(" + number(centre.x()) + " " + number(centre.y()) + ")")
                        .empty("path", line("M0-5V0L3.5 2"))
                        .close("g");
            }
            default -> {
                // An empty circle: the start, or a mark on the way.
            }
        }
        label(node, box);
    }

    private void core(Point centre, double radius) {
        svg.empty(
                "circle",
                "class",
                "core",
                "cx",
                number(centre.x()),
                "cy",
                number(centre.y()),
                "r",
                number(radius),
                "fill",
                "currentColor");
    }

    private void circle(String css, Point centre, double radius) {
        svg.empty(
                "circle",
                "class",
                css,
                "cx",
                number(centre.x()),
                "cy",
                number(centre.y()),
                "r",
                number(radius),
                "fill",
                "none",
                "stroke",
                "currentColor");
    }

    private void label(Node node, Box box) {
        var name = node.name().in(locale);
        if (!name.isEmpty()) {
            var y = box.y() + box.height() + 13;
            for (var line : Svg.lines(name, LABEL_ROOM, NOTE)) {
                text("label", line, box.centre().x(), y, NOTE, LABEL_ROOM, "middle");
                y += NOTE + 2;
            }
        }
    }

    private void text(String css, String content, double x, double y, double size, double room, String anchor) {
        if (content.isEmpty()) {
            return;
        }
        svg.said(
                Svg.fitting(content, room, size),
                locale.getLanguage().equals(Locale.CHINESE.getLanguage()),
                "class",
                css,
                "x",
                number(x),
                "y",
                number(y),
                "font-size",
                number(size),
                "fill",
                "currentColor",
                "text-anchor",
                anchor);
    }
}
