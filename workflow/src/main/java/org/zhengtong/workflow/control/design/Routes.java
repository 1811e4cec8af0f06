package org.zhengtong.workflow.control.design;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengtong.workflow.control.bpmn.Layout.Box;
import org.zhengtong.workflow.control.bpmn.Layout.Point;
import org.zhengtong.workflow.control.bpmn.NodeKind;

/** Leads the lines of the drawing around what stands between. */
final class Routes {

    private static final double NEAR = 1;

    private final Net net;
    private final Map<String, Box> boxes;
    private final Map<String, Rails> rails;

    Routes(Net net, Map<String, Box> boxes, Map<String, Rails> rails) {
        this.net = net;
        this.boxes = boxes;
        this.rails = rails;
    }

    Map<String, List<Point>> lines() {
        var lines = new HashMap<String, List<Point>>();
        net.links().forEach(link -> lines.put(link.id(), line(link)));
        return lines;
    }

    private List<Point> line(Link link) {
        var from = boxes.get(link.from());
        var to = boxes.get(link.to());
        if (net.knot(link.from()).kind() == NodeKind.PARALLEL
                && net.from(link.from()).count() > 1) {
            return parted(from, to);
        }
        if (net.knot(link.to()).kind() == NodeKind.PARALLEL && net.to(link.to()).count() > 1) {
            return joined(from, to);
        }
        if (isBelow(from, to) && Math.abs(from.centre().x() - to.centre().x()) < NEAR) {
            return List.of(bottom(from), top(to));
        }
        return beside(link, from, to);
    }

    /** With nothing between them. */
    private boolean isBelow(Box from, Box to) {
        return to.y() >= from.y() + from.height()
                && boxes.values().stream()
                        .filter(each -> Math.abs(each.centre().x() - to.centre().x()) < NEAR)
                        .noneMatch(each -> each.y() > from.y() && each.y() < to.y());
    }

    private static List<Point> parted(Box from, Box to) {
        var x = to.centre().x();
        if (Math.abs(from.centre().x() - x) < NEAR) {
            return List.of(bottom(from), top(to));
        }
        var out = x < from.centre().x() ? left(from) : right(from);
        return List.of(out, new Point(x, out.y()), top(to));
    }

    private static List<Point> joined(Box from, Box to) {
        var x = from.centre().x();
        if (Math.abs(to.centre().x() - x) < NEAR) {
            return List.of(bottom(from), top(to));
        }
        var in = x < to.centre().x() ? left(to) : right(to);
        return List.of(bottom(from), new Point(x, in.y()), in);
    }

    private List<Point> beside(Link link, Box from, Box to) {
        var isEnd = net.knot(link.to()).kind().isEnd();
        var stage = net.knot(link.to()).stage();
        var own = rails.get(link.from());
        var level = Math.abs(from.centre().y() - to.centre().y()) < NEAR;
        if (own == null) {
            return List.of(bottom(from), top(to));
        }
        if (level) {
            return to.centre().x() < from.centre().x()
                    ? List.of(left(from), right(to))
                    : List.of(right(from), left(to));
        }
        if (isEnd && to.centre().x() < from.centre().x()) {
            return around(left(from), right(to), (left(from).x() + right(to).x()) / 2 - 20);
        }
        if (stage != null && stage.onCall() && !isOnCall(link.from())) {
            var x = to.centre().x();
            var edge = to.centre().y() < from.centre().y() ? bottom(to) : top(to);
            return List.of(right(from), new Point(x, right(from).y()), edge);
        }
        if (isOnCall(link.from())) {
            return around(left(from), right(to), own.right());
        }
        var forward = to.centre().y() > from.centre().y();
        return forward && !isEnd
                ? around(right(from), right(to), own.right())
                : around(left(from), left(to), own.left());
    }

    private boolean isOnCall(String knot) {
        return boxes.get(knot).centre().x() - rails.get(knot).centre() > Column.STAGE / 2;
    }

    private static List<Point> around(Point out, Point in, double rail) {
        return List.of(out, new Point(rail, out.y()), new Point(rail, in.y()), in);
    }

    private static Point top(Box box) {
        return new Point(box.centre().x(), box.y());
    }

    private static Point bottom(Box box) {
        return new Point(box.centre().x(), box.y() + box.height());
    }

    private static Point left(Box box) {
        return new Point(box.x(), box.centre().y());
    }

    private static Point right(Box box) {
        return new Point(box.x() + box.width(), box.centre().y());
    }
}
