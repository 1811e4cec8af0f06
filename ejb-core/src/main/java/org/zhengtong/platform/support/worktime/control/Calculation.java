package org.zhengtong.platform.support.worktime.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.platform.support.worktime.DayCount;
import org.zhengtong.platform.support.worktime.DayKind;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.platform.support.worktime.DeadlineDay;
import org.zhengtong.platform.support.worktime.Extension;
import org.zhengtong.platform.support.worktime.Pause;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.WorktimeRule;

/**
 * Walks from the day of the event to the last day of the limit and notes what each day is.
 *
 * <p>The day of the event is not counted (民法典 Art. 201). Working days end with the n-th working day (行政许可法
 * Art. 82). A period of calendar days that ends on a day off ends with the next working day (民法典 Art. 203), and so
 * does a limit of no days. A pause takes each of its days out of the count, its first and last included; the end never
 * falls into one, because the clock stands still there.
 */
public final class Calculation {

    /** Ten years and a bit: longer than any limit or pause that makes sense. */
    private static final int MOST_DAYS = 4_000;

    private final Calendar calendar;
    private final LocalDate start;
    private final TimeLimit limit;
    private final List<Extension> extensions;
    private final List<Pause> pauses;
    private final int allowed;
    private final List<DeadlineDay> days = new ArrayList<>();
    private int counted;

    private Calculation(
            Calendar calendar, LocalDate start, TimeLimit limit, List<Extension> extensions, List<Pause> pauses) {
        this.calendar = calendar;
        this.start = start;
        this.limit = limit;
        this.extensions = extensions;
        this.pauses = pauses;
        var days = limit.days() + extensions.stream().mapToLong(Extension::days).sum();
        WorktimeRule.SPAN_TOO_LONG.require(days < MOST_DAYS, start, MOST_DAYS);
        this.allowed = (int) days;
    }

    public static Deadline deadline(
            Calendar calendar, LocalDate start, TimeLimit limit, List<Extension> extensions, List<Pause> pauses) {
        return new Calculation(calendar, start, limit, extensions, pauses).run();
    }

    private Deadline run() {
        note(start, DayKind.START, null);
        var due = isEnd(start) ? start : walk();
        var estimated = days.stream().anyMatch(DeadlineDay::estimated);
        return new Deadline(start, limit, extensions, pauses, due, days, estimated);
    }

    private LocalDate walk() {
        for (var date = start.plusDays(1); ; date = date.plusDays(1)) {
            WorktimeRule.SPAN_TOO_LONG.require(days.size() < MOST_DAYS, start, MOST_DAYS);
            look(date);
            if (isEnd(date)) {
                return date;
            }
            if (isHeldFrom(date)) {
                return null;
            }
        }
    }

    /** Decides what a day is; the first rule that fits wins. */
    private void look(LocalDate date) {
        var working = calendar.isWorkingDay(date);
        if (!working && (limit.count() == DayCount.WORKING || counted == allowed)) {
            var holiday = calendar.holiday(date);
            note(date, holiday == null ? DayKind.WEEKEND : DayKind.HOLIDAY, holiday);
        } else if (isPaused(date)) {
            note(date, DayKind.PAUSED, reasonOn(date));
        } else if (counted == allowed) {
            note(date, DayKind.MOVED, null);
        } else {
            counted++;
            var makeUp = limit.count() == DayCount.WORKING && calendar.isMakeUp(date);
            note(date, makeUp ? DayKind.MAKE_UP : DayKind.COUNTED, null);
        }
    }

    private boolean isEnd(LocalDate date) {
        return counted == allowed && calendar.isWorkingDay(date) && !isPaused(date);
    }

    private boolean isPaused(LocalDate date) {
        return pauses.stream().anyMatch(pause -> pause.covers(date));
    }

    private boolean isHeldFrom(LocalDate date) {
        return pauses.stream().anyMatch(pause -> pause.lasts() && pause.covers(date));
    }

    private String reasonOn(LocalDate date) {
        return pauses.stream()
                .filter(pause -> pause.covers(date) && pause.reason() != null)
                .map(Pause::reason)
                .findFirst()
                .orElse(null);
    }

    private void note(LocalDate date, DayKind kind, String note) {
        var estimated = date.isAfter(start) && !calendar.knows(date.getYear());
        days.add(new DeadlineDay(date, kind, kind.counts() ? counted : 0, note, estimated));
    }
}
