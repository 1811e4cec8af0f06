package org.zhengtong.platform.support.worktime;

/**
 * A limit as a law or a promise states it.
 *
 * @param days number of days, at least 0
 * @param basis where it comes from, as shown to people, for example 行政许可法第四十二条
 */
public record TimeLimit(int days, DayCount count, String basis) {

    public TimeLimit {
        if (days < 0) {
            throw new IllegalArgumentException("days: " + days);
        }
    }

    public static TimeLimit working(int days, String basis) {
        return new TimeLimit(days, DayCount.WORKING, basis);
    }

    public TimeLimit extendedBy(int more) {
        return new TimeLimit(days + more, count, basis);
    }
}
