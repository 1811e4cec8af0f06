package org.zhengtong.workflow.control.design;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengtong.platform.support.workflow.design.Block;
import org.zhengtong.platform.support.workflow.design.Part;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.platform.support.workflow.design.Turn;
import org.zhengtong.workflow.control.bpmn.Layout;
import org.zhengtong.workflow.control.bpmn.Layout.Box;

/** Places what was written: the main line from top to bottom, branches beside each other. */
final class SketchLayout {

    static final double SMALL = 24;
    private static final double HEIGHT = 48;
    private static final double GAP = 18;

    private final ProcessSketch sketch;
    private final Net net;
    private final Map<String, Box> boxes = new HashMap<>();
    private final Map<String, Rails> rails = new HashMap<>();

    private SketchLayout(ProcessSketch sketch, Net net) {
        this.sketch = sketch;
        this.net = net;
    }

    static Layout of(ProcessSketch sketch, Net net) {
        return new SketchLayout(sketch, net).layout();
    }

    private Layout layout() {
        var main = sketch.endings().get(0).id();
        var column = new Column(sketch.parts(), main, new HashSet<>());
        var centre = column.left();
        small(NetWriter.START, centre, 4);
        var bottom = list(column, centre, 4 + SMALL + GAP);
        small(main, centre, bottom);
        var beside = centre;
        for (var ending : sketch.endings()) {
            if (net.knot(ending.id()) != null && !boxes.containsKey(ending.id())) {
                beside += Column.STAGE / 2 + Column.GAP;
                small(ending.id(), beside, bottom);
            }
        }
        var lines = new Routes(net, boxes, rails).lines();
        return new Layout(Map.copyOf(boxes), lines, Set.of());
    }

    /** @return where what follows begins */
    private double list(Column column, double centre, double top) {
        var own = new Rails(centre, column.half());
        var y = top;
        var side = top;
        for (var part : column.parts) {
            if (part instanceof Stage stage && stage.onCall()) {
                var row = rowOfCaller(stage, column, y);
                var near = row >= side && column.isRightFree() && net.knot(NetWriter.choiceOf(stage.id())) == null;
                var left = centre + (near ? Column.STAGE / 2 + Column.GAP : column.sideAt());
                side = onCall(stage, left, Math.max(side, row), own);
            } else {
                y = place(part, column, centre, y, own);
            }
            endings(part, column, centre);
        }
        return Math.max(y, side);
    }

    /** Beside the stage that leads there first. */
    private double rowOfCaller(Stage stage, Column column, double unknown) {
        return column.parts.stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(each -> boxes.containsKey(each.id()))
                .filter(each -> each.outcomes().stream()
                        .anyMatch(outcome -> outcome.then().leadsTo(stage.id())))
                .map(each -> boxes.get(each.id()).y())
                .findFirst()
                .orElse(unknown);
    }

    private double onCall(Stage stage, double left, double top, Rails own) {
        boxes.put(stage.id(), new Box(left, top, Column.SIDE_STAGE, HEIGHT));
        rails.put(stage.id(), own);
        var y = top + HEIGHT + GAP;
        var choice = NetWriter.choiceOf(stage.id());
        if (net.knot(choice) != null) {
            small(choice, left + Column.SIDE_STAGE / 2, y);
            rails.put(choice, own);
            y += SMALL + GAP;
        }
        return y + GAP;
    }

    private double place(Part part, Column column, double centre, double top, Rails own) {
        var y = top;
        if (part instanceof Stage stage) {
            y = gateway(NetWriter.whenOf(stage.id()), centre, y, own);
            boxes.put(stage.id(), new Box(centre - Column.STAGE / 2, y, Column.STAGE, HEIGHT));
            rails.put(stage.id(), own);
            return gateway(NetWriter.choiceOf(stage.id()), centre, y + HEIGHT + GAP, own);
        }
        if (part instanceof Turn turn) {
            return gateway(turn.id(), centre, y, own);
        }
        return block((Block) part, column, centre, y, own);
    }

    private double block(Block block, Column column, double centre, double top, Rails own) {
        var y = gateway(NetWriter.mergeOf(block.id()), centre, top, own);
        y = gateway(block.id(), centre, y, own);
        var columns = column.branches.get(block.id());
        var left = centre - Column.widthOf(columns) / 2;
        var bottom = y;
        int number = 0;
        var join = NetWriter.joinOf(block.id());
        for (var each : columns) {
            var middle = left + each.left();
            var end = list(each, middle, y);
            bottom = Math.max(bottom, gateway(Net.derived("merge-" + ++number + "-", join), middle, end, own));
            left += each.width() + Column.GAP;
        }
        return gateway(join, centre, bottom, own);
    }

    /** @return where what follows begins; the same where there is no such gateway */
    private double gateway(String id, double centre, double y, Rails own) {
        if (net.knot(id) == null) {
            return y;
        }
        small(id, centre, y);
        rails.put(id, own);
        return y + SMALL + GAP;
    }

    private void small(String id, double centre, double y) {
        boxes.put(id, new Box(centre - SMALL / 2, y, SMALL, SMALL));
    }

    /** Other endings stand beside the place that leads there first. */
    private void endings(Part part, Column column, double centre) {
        for (var ending : List.copyOf(column.endings)) {
            var from = net.links().stream()
                    .filter(link -> link.to().equals(ending))
                    .map(Link::from)
                    .filter(knot -> knot.equals(part.id()) || knot.equals(NetWriter.choiceOf(part.id())))
                    .findFirst();
            if (from.isPresent() && !boxes.containsKey(ending)) {
                var beside = boxes.get(from.get());
                var y = beside.centre().y() - SMALL / 2 + 40 * count(ending, column, beside);
                small(ending, centre + column.endingAt(leadsBack(part)), y);
            }
        }
    }

    /** Then the line that leads back comes first. */
    private boolean leadsBack(Part part) {
        return part instanceof Stage stage
                && stage.outcomes().stream()
                        .map(outcome -> outcome.then().target())
                        .anyMatch(target -> target != null
                                && boxes.containsKey(target)
                                && boxes.get(target).y()
                                        <= boxes.get(stage.id()).y());
    }

    /** How many endings stand there already. */
    private long count(String ending, Column column, Box beside) {
        return column.endings.stream()
                .filter(each -> !each.equals(ending) && boxes.containsKey(each))
                .filter(each ->
                        Math.abs(boxes.get(each).centre().y() - beside.centre().y()) < 60)
                .count();
    }
}
