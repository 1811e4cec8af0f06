package org.zhengtong.publicservice.rating;

/** The five grades of 好差评 (GB/T 39735-2020). The last two are bad ones, which somebody has to answer for. */
public enum Grade {
    VERY_SATISFIED(5),
    SATISFIED(4),
    FAIRLY_SATISFIED(3),
    DISSATISFIED(2),
    VERY_DISSATISFIED(1);

    private final int stars;

    Grade(int stars) {
        this.stars = stars;
    }

    public int stars() {
        return stars;
    }

    public boolean isBad() {
        return stars < FAIRLY_SATISFIED.stars;
    }

    /** @param stars from 1 to 5 */
    public static Grade of(int stars) {
        RatingRule.NO_SUCH_GRADE.require(stars >= 1 && stars <= values().length);
        return values()[values().length - stars];
    }
}
