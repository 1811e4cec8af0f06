package org.zhengtong.platform.support.worktime.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.platform.support.worktime.Extension;
import org.zhengtong.platform.support.worktime.KnownYear;
import org.zhengtong.platform.support.worktime.Pause;
import org.zhengtong.platform.support.worktime.SpecialDay;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.control.Calculation;
import org.zhengtong.platform.support.worktime.control.Calendar;
import org.zhengtong.platform.support.worktime.control.CurrentCalendar;
import org.zhengtong.platform.support.worktime.control.HolidayYears;
import org.zhengtong.platform.support.worktime.entity.HolidayYear;

/** Counts days. Open to everybody: the calendar is public, and a citizen may recompute any deadline. */
@Stateless
@PermitAll
public class WorkCalendar {

    @Inject
    CurrentCalendar current;

    @Inject
    HolidayYears years;

    @Inject
    Clock clock;

    /** @param start day of the event, not counted */
    public Deadline deadline(LocalDate start, TimeLimit limit) {
        return deadline(start, limit, List.of(), List.of());
    }

    /**
     * @param start day of the event, not counted
     * @param pauses in any order; they may touch and overlap, and one may still last
     */
    public Deadline deadline(LocalDate start, TimeLimit limit, List<Extension> extensions, List<Pause> pauses) {
        return Calculation.deadline(current.get(), start, limit, extensions, pauses);
    }

    public boolean isWorkingDay(LocalDate date) {
        return current.get().isWorkingDay(date);
    }

    /** Working days after the first day, up to and including the last; 0 if the last is not after the first. */
    public int workingDaysBetween(LocalDate start, LocalDate end) {
        return start.isBefore(end) ? current.get().workingDaysBetween(start, end) : 0;
    }

    /** The earliest day that lies no more than so many working days before another one. */
    public LocalDate earliest(int workingDays, LocalDate before) {
        return current.get().earliest(workingDays, before);
    }

    /** The time between two instants that falls on working days of the county, by day and by night. */
    public Duration workingTimeBetween(Instant start, Instant end) {
        return start.isBefore(end)
                ? current.get().workingTimeBetween(start.atZone(clock.getZone()), end.atZone(clock.getZone()))
                : Duration.ZERO;
    }

    /** Whether the holidays of a year are known; if not, its days are counted Monday to Friday (估算). */
    public boolean knows(int year) {
        return current.get().knows(year);
    }

    public List<KnownYear> knownYears() {
        var calendar = current.get();
        return years.all().stream().map(year -> summary(year, calendar)).toList();
    }

    /** Holidays and make-up days of a year in order; empty if they are not known. */
    public List<SpecialDay> specialDays(int year) {
        return years.find(year).map(HolidayYear::days).orElse(List.of());
    }

    /**
     * The years whose holidays are needed now and missing: the current one and, from November on when the State Council
     * announces it, the next.
     */
    public List<Integer> missingYears() {
        var today = LocalDate.now(clock);
        var needed = today.getMonth().compareTo(Month.NOVEMBER) >= 0
                ? List.of(today.getYear(), today.getYear() + 1)
                : List.of(today.getYear());
        var calendar = current.get();
        return needed.stream().filter(year -> !calendar.knows(year)).toList();
    }

    private static KnownYear summary(HolidayYear year, Calendar calendar) {
        var off = (int) year.days().stream().filter(SpecialDay::off).count();
        return new KnownYear(
                year.year(),
                year.source(),
                year.importedAt(),
                year.importedBy(),
                off,
                year.days().size() - off,
                calendar.workingDaysOf(year.year()));
    }
}
