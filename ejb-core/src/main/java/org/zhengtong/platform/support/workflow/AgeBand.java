package org.zhengtong.platform.support.workflow;

/**
 * How long a case has been open, in working days after the day on which it started. The limits are those of the
 * Administrative Licensing Law (行政许可法): five to check, twenty to decide, ten more if extended (Art. 32, 42).
 */
public enum AgeBand {
    UP_TO_5(5),
    UP_TO_10(10),
    UP_TO_20(20),
    UP_TO_30(30),
    OLDER(Integer.MAX_VALUE);

    private final int days;

    AgeBand(int days) {
        this.days = days;
    }

    /** The last working day that belongs to it. */
    public int days() {
        return days;
    }

    public boolean isOldest() {
        return this == OLDER;
    }

    public boolean isYoungest() {
        return ordinal() == 0;
    }

    /** The one before; of the youngest there is none. */
    public AgeBand younger() {
        return values()[ordinal() - 1];
    }
}
