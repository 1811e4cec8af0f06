package org.zhengtong.platform.support.worktime.control;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhengtong.platform.support.worktime.SpecialDay;

/** Which days are worked, as far as the years are known. Immutable; knows no database and no clock. */
public final class Calendar {

    private final Set<Integer> years;
    private final Map<LocalDate, SpecialDay> specials;

    /** @param days of each known year; a notice may also move days of the December before, the later year then wins */
    public Calendar(SortedMap<Integer, List<SpecialDay>> days) {
        this.years = new TreeSet<>(days.keySet());
        this.specials = new HashMap<>();
        days.values().forEach(each -> each.forEach(day -> specials.put(day.date(), day)));
    }

    public static Calendar withoutYears() {
        return new Calendar(new TreeMap<>());
    }

    public boolean knows(int year) {
        return years.contains(year);
    }

    public boolean isWorkingDay(LocalDate date) {
        var special = specials.get(date);
        return special == null ? !isWeekend(date) : !special.off();
    }

    boolean isMakeUp(LocalDate date) {
        var special = specials.get(date);
        return special != null && !special.off();
    }

    /** Name of the holiday that gives this day off; null on a plain weekend and on a working day. */
    String holiday(LocalDate date) {
        var special = specials.get(date);
        return special != null && special.off() ? special.name() : null;
    }

    /** Working days after the first day, up to and including the last. */
    public int workingDaysBetween(LocalDate start, LocalDate end) {
        return (int) start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The earliest day that lies no more than so many working days before another one. */
    public LocalDate earliest(int workingDays, LocalDate before) {
        var day = before;
        for (int left = workingDays; left > 0 || !isWorkingDay(day); day = day.minusDays(1)) {
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** The time between two moments that falls on working days, by day and by night. */
    public Duration workingTimeBetween(ZonedDateTime start, ZonedDateTime end) {
        var first = start.toLocalDate();
        var last = end.toLocalDate();
        if (first.equals(last)) {
            return isWorkingDay(first) ? Duration.between(start, end) : Duration.ZERO;
        }
        var begun = isWorkingDay(first)
                ? Duration.between(start, first.plusDays(1).atStartOfDay(start.getZone()))
                : Duration.ZERO;
        var ended = isWorkingDay(last) ? Duration.between(last.atStartOfDay(end.getZone()), end) : Duration.ZERO;
        return begun.plus(ended).plusDays(workingDaysBetween(first, last.minusDays(1)));
    }

    public int workingDaysOf(int year) {
        return workingDaysBetween(LocalDate.of(year, 1, 1).minusDays(1), LocalDate.of(year, 12, 31));
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
