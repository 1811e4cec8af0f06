package org.zhengtong.workflow.control.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengtong.platform.support.workflow.design.Block;
import org.zhengtong.platform.support.workflow.design.Outcome;
import org.zhengtong.platform.support.workflow.design.Part;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.platform.support.workflow.design.Then;
import org.zhengtong.platform.support.workflow.design.Turn;

/**
 * How much room a list of parts takes: its main line, on its left what leads back and other endings, on its right what is
 * passed over and stages on call.
 */
final class Column {

    static final double STAGE = 176;
    static final double SIDE_STAGE = 136;
    static final double RAIL = 14;
    static final double GAP = 20;
    private static final double ENDINGS = 84;
    private static final double MARGIN = 12;

    final List<Part> parts;
    final Map<String, List<Column>> branches = new LinkedHashMap<>();
    final Set<String> endings = new LinkedHashSet<>();
    private final double half;
    private int leftRails;
    private int rightRails;
    private int onCall;

    /** @param drawn endings that have their place already; gets those that are placed here */
    Column(List<Part> parts, String mainEnding, Set<String> drawn) {
        this.parts = parts;
        var widest = STAGE;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Block block) {
                var columns = new ArrayList<Column>();
                block.branches().forEach(branch -> columns.add(new Column(branch, mainEnding, drawn)));
                branches.put(block.id(), columns);
                widest = Math.max(widest, widthOf(columns));
            } else if (parts.get(i) instanceof Stage stage) {
                count(stage, i, mainEnding, drawn);
            } else if (parts.get(i) instanceof Turn turn) {
                count(turn.then(), i, mainEnding, drawn);
            }
        }
        half = widest / 2;
    }

    private void count(Stage stage, int index, String mainEnding, Set<String> drawn) {
        onCall += stage.onCall() ? 1 : 0;
        if (stage.when() != null || stage.onCall()) {
            rightRails++;
        }
        stage.outcomes().stream().map(Outcome::then).distinct().forEach(then -> count(then, index, mainEnding, drawn));
    }

    private void count(Then then, int index, String mainEnding, Set<String> drawn) {
        if (then.kind() == Then.Kind.END) {
            if (!then.target().equals(mainEnding) && drawn.add(then.target())) {
                endings.add(then.target());
            } else {
                leftRails++;
            }
        } else if (then.kind() == Then.Kind.GO) {
            if (indexOf(then.target()) > index) {
                rightRails++;
            } else {
                leftRails++;
            }
        }
    }

    int indexOf(String part) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).id().equals(part)) {
                return i;
            }
        }
        return -1;
    }

    static double widthOf(List<Column> columns) {
        return columns.stream().mapToDouble(Column::width).sum() + GAP * (columns.size() - 1);
    }

    double width() {
        return left() + right();
    }

    /** From the left edge to the middle of the main line. */
    double left() {
        return MARGIN + (endings.isEmpty() ? 0 : ENDINGS) + leftRails * RAIL + half;
    }

    private double right() {
        return half + rightRails * RAIL + (onCall > 0 ? GAP + SIDE_STAGE : 0) + MARGIN;
    }

    /** Whether nothing but stages on call stands or leads past the right of the main line. */
    boolean isRightFree() {
        return rightRails == onCall;
    }

    /** The middle of other endings, from the middle of the main line. */
    double endingAt(boolean pastRails) {
        return pastRails ? -half - leftRails * RAIL - ENDINGS / 2 : -STAGE / 2 - ENDINGS / 2;
    }

    /** The left edge of stages on call, from the middle of the main line. */
    double sideAt() {
        return half + rightRails * RAIL + GAP;
    }

    double half() {
        return half;
    }
}
