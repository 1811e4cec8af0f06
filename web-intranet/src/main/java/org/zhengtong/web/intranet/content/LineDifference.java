package org.zhengtong.web.intranet.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Lines of two texts beside each other, each with whether the other text lacks it in that place: the most lines that stand
 * in both in the same order count as the same.
 */
final class LineDifference {

    /** Lines of both texts together: beyond it, order is passed over. */
    private static final int MOST = 2_000;

    private LineDifference() {}

    /** @param changed whether it is not in the other text */
    public record Line(String text, boolean changed) {}

    /** The first text's lines against the second's. */
    static List<Line> of(List<String> lines, List<String> others) {
        return lines.size() + others.size() > MOST ? unordered(lines, others) : ordered(lines, others);
    }

    private static List<Line> unordered(List<String> lines, List<String> others) {
        var known = new HashSet<>(others);
        return lines.stream().map(line -> new Line(line, !known.contains(line))).toList();
    }

    private static List<Line> ordered(List<String> lines, List<String> others) {
        var same = common(lines, others);
        var marked = new ArrayList<Line>();
        var other = 0;
        while (marked.size() < lines.size()) {
            var at = marked.size();
            var line = lines.get(at);
            if (other < others.size() && line.equals(others.get(other))) {
                marked.add(new Line(line, false));
                other++;
            } else if (other < others.size() && same[at][other + 1] > same[at + 1][other]) {
                other++;
            } else {
                marked.add(new Line(line, true));
            }
        }
        return marked;
    }

    /** How many lines are common from a place in each text on. */
    private static int[][] common(List<String> lines, List<String> others) {
        var same = new int[lines.size() + 1][others.size() + 1];
        for (var line = lines.size() - 1; line >= 0; line--) {
            for (var other = others.size() - 1; other >= 0; other--) {
                same[line][other] = lines.get(line).equals(others.get(other))
                        ? same[line + 1][other + 1] + 1
                        : Math.max(same[line + 1][other], same[line][other + 1]);
            }
        }
        return same;
    }
}
