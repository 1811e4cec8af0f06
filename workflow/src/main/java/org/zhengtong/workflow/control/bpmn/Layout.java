package org.zhengtong.workflow.control.bpmn;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where things stand in the drawing; BPMN DI.
 *
 * @param boxes by node id
 * @param lines by flow id
 * @param folded sub-processes that are drawn as one box, with what stands in them on a sheet of its own
 */
public record Layout(Map<String, Box> boxes, Map<String, List<Point>> lines, Set<String> folded) {

    static final Layout NONE = new Layout(Map.of(), Map.of(), Set.of());

    /** A rectangle in pixels. */
    public record Box(double x, double y, double width, double height) {

        public Point centre() {
            return new Point(x + width / 2, y + height / 2);
        }
    }

    /** A point in pixels. */
    public record Point(double x, double y) {}
}
