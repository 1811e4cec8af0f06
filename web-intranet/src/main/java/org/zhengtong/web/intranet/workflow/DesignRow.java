package org.zhengtong.web.intranet.workflow;

import java.util.ArrayList;
import java.util.List;
import org.zhengtong.platform.support.workflow.design.Block;
import org.zhengtong.platform.support.workflow.design.Part;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;
import org.zhengtong.platform.support.workflow.design.Stage;
import org.zhengtong.platform.support.workflow.design.Turn;

/**
 * A row of the list of sentences; blocks are several.
 *
 * @param depth how many branches it stands in
 * @param number as it is counted: 2, or 2.1 within a block
 * @param part the stage, turn or block
 * @param branch which branch begins or ends; -1 where none does
 * @param first whether it is the first of its list
 */
public record DesignRow(Kind kind, int depth, String number, Part part, int branch, boolean first, boolean last) {

    /** What it is. */
    public enum Kind {
        STAGE,
        TURN,
        BLOCK,
        BRANCH,
        END
    }

    static List<DesignRow> of(ProcessSketch sketch) {
        var rows = new ArrayList<DesignRow>();
        add(sketch.parts(), 0, "", rows);
        return rows;
    }

    private static void add(List<Part> list, int depth, String prefix, List<DesignRow> rows) {
        for (int i = 0; i < list.size(); i++) {
            var part = list.get(i);
            var number = prefix + (i + 1);
            rows.add(new DesignRow(kind(part), depth, number, part, -1, i == 0, i == list.size() - 1));
            if (part instanceof Block block) {
                for (int branch = 0; branch < block.branches().size(); branch++) {
                    rows.add(new DesignRow(Kind.BRANCH, depth + 1, number, part, branch, false, false));
                    add(block.branches().get(branch), depth + 1, number + "." + (branch + 1) + ".", rows);
                }
                rows.add(new DesignRow(Kind.END, depth, number, part, -1, false, false));
            }
        }
    }

    private static Kind kind(Part part) {
        if (part instanceof Stage) {
            return Kind.STAGE;
        }
        return part instanceof Turn ? Kind.TURN : Kind.BLOCK;
    }

    /** Whether it may be opened and changed. */
    public boolean editable() {
        return kind == Kind.STAGE || kind == Kind.TURN;
    }

    /** The key of its branch for buttons: {@code block-1 0}. */
    public String branchKey() {
        return part.id() + " " + branch;
    }
}
