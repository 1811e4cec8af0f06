package org.zhengtong.platform.support.worktime;

import java.util.Objects;
import org.zhengtong.kernel.Bilingual;

/**
 * A limit as a law or a promise states it.
 *
 * @param days number of days, at least 0; 0 means on the day itself
 * @param basis where it comes from, as shown to people, for example 行政许可法第四十二条; null if nobody said
 * @param ends when on its last day it is over
 */
public record TimeLimit(int days, DayCount count, Bilingual basis, DayEnd ends) {

    public TimeLimit {
        WorktimeRule.NEGATIVE_LIMIT.require(days >= 0, days);
        Objects.requireNonNull(count);
        ends = Objects.requireNonNullElse(ends, DayEnd.MIDNIGHT);
    }

    public TimeLimit(int days, DayCount count, Bilingual basis) {
        this(days, count, basis, DayEnd.MIDNIGHT);
    }

    public static TimeLimit working(int days) {
        return working(days, null);
    }

    public static TimeLimit working(int days, Bilingual basis) {
        return new TimeLimit(days, DayCount.WORKING, basis);
    }

    public static TimeLimit calendar(int days) {
        return new TimeLimit(days, DayCount.CALENDAR, null);
    }

    public TimeLimit extendedBy(int more) {
        return new TimeLimit(days + more, count, basis, ends);
    }

    public TimeLimit endingAtClosingTime() {
        return new TimeLimit(days, count, basis, DayEnd.CLOSING_TIME);
    }
}
