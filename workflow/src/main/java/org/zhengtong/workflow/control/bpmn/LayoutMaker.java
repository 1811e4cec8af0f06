package org.zhengtong.workflow.control.bpmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhengtong.workflow.control.bpmn.Layout.Box;
import org.zhengtong.workflow.control.bpmn.Layout.Point;

/**
 * Lays out what has no layout: from top to bottom in ranks, each node below those that lead to it. Flows to the next rank
 * run between the ranks, longer ones down the right side, and those that go back up the left side.
 */
final class LayoutMaker {

    private static final double GAP = 44;
    private static final double BESIDE = 40;
    private static final double LANE = 14;
    private static final double PADDING = 28;
    private static final double HEADING = 22;

    private final Map<String, Node> nodes;
    private final Map<String, Flow> flows;
    private final Map<String, Box> boxes = new HashMap<>();
    private final Map<String, List<Point>> lines = new HashMap<>();

    LayoutMaker(Map<String, Node> nodes, Map<String, Flow> flows) {
        this.nodes = nodes;
        this.flows = flows;
    }

    /** Everything, with sub-processes around what stands in them. */
    Layout make() {
        make(null);
        return new Layout(boxes, lines, Set.of());
    }

    /** What stands in one frame, from the upper left corner on. */
    Layout make(String frame) {
        var ranks = ranks(frame);
        nodes.values().stream()
                .filter(node -> node.kind() == NodeKind.SUB_PROCESS && Objects.equals(node.within(), frame))
                .forEach(node -> make(node.id()));
        stand(ranks);
        placeTimers(frame);
        draw(frame, rankOf(ranks));
        moveToCorner(frame);
        return new Layout(boxes, lines, Set.of());
    }

    private List<List<Node>> ranks(String frame) {
        var members = nodes.values().stream()
                .filter(node -> Objects.equals(node.within(), frame) && node.kind() != NodeKind.BOUNDARY_TIMER)
                .toList();
        Map<String, Integer> rank = new LinkedHashMap<>();
        members.forEach(node -> rank.put(node.id(), 0));
        var forward = forward(members);
        for (int round = 0; round < members.size(); round++) {
            var moved = forward.stream()
                    .filter(arrow -> rank.get(arrow.to) <= rank.get(arrow.from))
                    .toList();
            moved.forEach(arrow -> rank.put(arrow.to, Math.max(rank.get(arrow.to), rank.get(arrow.from) + 1)));
            if (moved.isEmpty()) {
                break;
            }
        }
        var ranks = new TreeMap<Integer, List<Node>>();
        members.forEach(node -> ranks.computeIfAbsent(rank.get(node.id()), each -> new ArrayList<>())
                .add(node));
        return List.copyOf(ranks.values());
    }

    /** A flow; one out of a timer counts as one out of the step that it watches. */
    private record Arrow(String from, String to) {}

    private Arrow arrow(Flow flow) {
        var from = nodes.get(flow.from());
        return new Arrow(from.kind() == NodeKind.BOUNDARY_TIMER ? from.timer().attachedTo() : from.id(), flow.to());
    }

    /** All but those that close a loop. */
    private List<Arrow> forward(List<Node> members) {
        var ids = members.stream().map(Node::id).collect(Collectors.toSet());
        var next = flows.values().stream()
                .map(this::arrow)
                .filter(arrow -> ids.contains(arrow.from) && ids.contains(arrow.to))
                .collect(Collectors.groupingBy(Arrow::from));
        var forward = new ArrayList<Arrow>();
        var done = new HashSet<String>();
        members.forEach(node -> walk(node.id(), next, new HashSet<>(), done, forward));
        return forward;
    }

    private static void walk(
            String node, Map<String, List<Arrow>> next, Set<String> above, Set<String> done, List<Arrow> forward) {
        if (!done.add(node)) {
            return;
        }
        above.add(node);
        for (var arrow : next.getOrDefault(node, List.of())) {
            if (!above.contains(arrow.to)) {
                forward.add(arrow);
                walk(arrow.to, next, above, done, forward);
            }
        }
        above.remove(node);
    }

    private static Map<String, Integer> rankOf(List<List<Node>> ranks) {
        Map<String, Integer> rank = new HashMap<>();
        for (int i = 0; i < ranks.size(); i++) {
            for (var node : ranks.get(i)) {
                rank.put(node.id(), i);
            }
        }
        return rank;
    }

    private void stand(List<List<Node>> ranks) {
        var y = 0.0;
        for (var rank : ranks) {
            var ordered =
                    rank.stream().sorted(Comparator.comparing(this::wantedX)).toList();
            var width = ordered.stream().mapToDouble(this::width).sum() + BESIDE * (ordered.size() - 1);
            var height = ordered.stream().mapToDouble(this::height).max().orElse(0);
            var x = -width / 2;
            for (var node : ordered) {
                boxes.put(node.id(), new Box(x, y + (height - height(node)) / 2, width(node), height(node)));
                x += width(node) + BESIDE;
            }
            y += height + GAP;
        }
    }

    /** Below the middle of those that lead here and stand already. */
    private double wantedX(Node node) {
        return flows.values().stream()
                .filter(flow -> flow.to().equals(node.id()))
                .map(flow -> boxes.get(arrow(flow).from))
                .filter(Objects::nonNull)
                .mapToDouble(box -> box.centre().x())
                .average()
                .orElse(0);
    }

    private double width(Node node) {
        return switch (node.kind()) {
            case USER_TASK, CALL_ACTIVITY -> 176;
            case SUB_PROCESS -> extent(node.id()).width() + 2 * PADDING;
            case EXCLUSIVE, PARALLEL, INCLUSIVE -> 32;
            default -> 28;
        };
    }

    private double height(Node node) {
        return switch (node.kind()) {
            case USER_TASK, CALL_ACTIVITY -> 56;
            case SUB_PROCESS -> extent(node.id()).height() + 2 * PADDING + HEADING;
            default -> width(node);
        };
    }

    private void placeTimers(String frame) {
        nodes.values().stream()
                .filter(node -> node.kind() == NodeKind.BOUNDARY_TIMER && Objects.equals(node.within(), frame))
                .forEach(timer -> {
                    var host = boxes.get(timer.timer().attachedTo());
                    boxes.put(timer.id(), new Box(host.x() + host.width() - 42, host.y() + host.height() - 14, 28, 28));
                });
    }

    private void draw(String frame, Map<String, Integer> rank) {
        var area = extent(frame);
        var left = area.x() - LANE;
        var right = area.x() + area.width() + LANE;
        for (var flow : flows.values()) {
            if (!Objects.equals(nodes.get(flow.to()).within(), frame)) {
                continue;
            }
            var from = boxes.get(flow.from());
            var to = boxes.get(flow.to());
            var steps = rank.get(flow.to()) - rank.get(arrow(flow).from);
            if (steps == 1) {
                lines.put(flow.id(), down(from, to));
            } else if (steps > 1) {
                lines.put(flow.id(), aside(from, to, right, 1));
                right += LANE;
            } else {
                lines.put(flow.id(), aside(from, to, left, 0));
                left -= LANE;
            }
        }
    }

    private static List<Point> down(Box from, Box to) {
        var start = new Point(from.centre().x(), from.y() + from.height());
        var end = new Point(to.centre().x(), to.y());
        var middle = (start.y() + end.y()) / 2;
        return start.x() == end.x()
                ? List.of(start, end)
                : List.of(start, new Point(start.x(), middle), new Point(end.x(), middle), end);
    }

    /** @param side 0 for the left one, 1 for the right one */
    private static List<Point> aside(Box from, Box to, double lane, int side) {
        var start = new Point(from.x() + side * from.width(), from.centre().y());
        var end = new Point(to.x() + side * to.width(), to.centre().y());
        return List.of(start, new Point(lane, start.y()), new Point(lane, end.y()), end);
    }

    /** All that stands in a frame and its flows. */
    private Box extent(String frame) {
        var points = new ArrayList<Point>();
        boxes.forEach((id, box) -> {
            if (Objects.equals(nodes.get(id).within(), frame)) {
                points.add(new Point(box.x(), box.y()));
                points.add(new Point(box.x() + box.width(), box.y() + box.height()));
            }
        });
        lines.forEach((id, line) -> {
            if (Objects.equals(nodes.get(flows.get(id).to()).within(), frame)) {
                points.addAll(line);
            }
        });
        var x = points.stream().mapToDouble(Point::x).min().orElse(0);
        var y = points.stream().mapToDouble(Point::y).min().orElse(0);
        return new Box(
                x,
                y,
                points.stream().mapToDouble(Point::x).max().orElse(0) - x,
                points.stream().mapToDouble(Point::y).max().orElse(0) - y);
    }

    private void moveToCorner(String frame) {
        var area = extent(frame);
        move(frame, PADDING - area.x(), PADDING - area.y());
        nodes.values().stream()
                .filter(node -> node.kind() == NodeKind.SUB_PROCESS && Objects.equals(node.within(), frame))
                .forEach(this::moveInto);
    }

    private void moveInto(Node frame) {
        var box = boxes.get(frame.id());
        moveAll(frame.id(), box.x(), box.y() + HEADING);
    }

    private void moveAll(String frame, double x, double y) {
        move(frame, x, y);
        nodes.values().stream()
                .filter(node -> node.kind() == NodeKind.SUB_PROCESS && frame.equals(node.within()))
                .forEach(inner -> moveAll(inner.id(), x, y));
    }

    private void move(String frame, double x, double y) {
        boxes.replaceAll((id, box) -> Objects.equals(nodes.get(id).within(), frame)
                ? new Box(box.x() + x, box.y() + y, box.width(), box.height())
                : box);
        lines.replaceAll(
                (id, line) -> Objects.equals(nodes.get(flows.get(id).to()).within(), frame)
                        ? line.stream()
                                .map(point -> new Point(point.x() + x, point.y() + y))
                                .toList()
                        : line);
    }
}
