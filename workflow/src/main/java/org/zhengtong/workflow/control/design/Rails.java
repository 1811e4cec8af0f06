package org.zhengtong.workflow.control.design;

/** Where lines run that lead past the main line of a list, each on one of its own. */
final class Rails {

    private final double centre;
    private final double half;
    private int left;
    private int right;

    Rails(double centre, double half) {
        this.centre = centre;
        this.half = half;
    }

    double left() {
        return centre - half - Column.RAIL * ++left + 2;
    }

    double right() {
        return centre + half + Column.RAIL * ++right - 2;
    }

    double centre() {
        return centre;
    }
}
