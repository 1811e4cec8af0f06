package org.zhengtong.demo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;

/** Which holiday a notice of a day can be about: the next one. Those of the lunar calendar stand about where they fall. */
final class DemoHolidays {

    /** By the last day on which they are still to come; the place in the words of the demo. */
    private static final TreeMap<MonthDay, Integer> UNTIL = new TreeMap<>(Map.of(
            MonthDay.of(2, 5), 1,
            MonthDay.of(4, 4), 2,
            MonthDay.of(4, 30), 3,
            MonthDay.of(6, 10), 4,
            MonthDay.of(9, 15), 5,
            MonthDay.of(9, 30), 6));

    private DemoHolidays() {}

    /** @return its place among the words: New Year is the first, after the last one of the year */
    static int next(LocalDate day) {
        var until = UNTIL.ceilingEntry(MonthDay.from(day));
        return until == null ? 0 : until.getValue();
    }
}
