package org.zhengtong.platform.support.worktime;

import java.time.LocalDate;
import java.util.List;

/**
 * A deadline that can explain itself.
 *
 * @param start the day of the event, not counted
 * @param due last day of the limit; null while an open pause holds the clock
 * @param days every day from {@code start} to {@code due}
 * @param estimated whether a year was counted Monday to Friday because its holidays are not known (估算)
 */
public record Deadline(
        LocalDate start,
        TimeLimit limit,
        List<Extension> extensions,
        List<Pause> pauses,
        LocalDate due,
        List<DeadlineDay> days,
        boolean estimated) {

    /** All days allowed: the limit and its extensions. */
    public int allowed() {
        return limit.days() + extensions.stream().mapToInt(Extension::days).sum();
    }

    /** Counted days up to and including a day. */
    public int usedBy(LocalDate day) {
        return (int) days.stream()
                .filter(each -> each.kind().counts() && !each.date().isAfter(day))
                .count();
    }

    /** Counted days left after a day; negative values are not returned, ask {@link #isOverdue}. */
    public int leftAfter(LocalDate day) {
        return Math.max(0, allowed() - usedBy(day));
    }

    public boolean isOverdue(LocalDate day) {
        return due != null && day.isAfter(due);
    }

    public boolean isPausedOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    /** Days left out, by kind. */
    public long skipped(DayKind kind) {
        return days.stream().filter(day -> day.kind() == kind).count();
    }
}
