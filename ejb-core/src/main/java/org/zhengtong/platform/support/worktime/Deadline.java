package org.zhengtong.platform.support.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A deadline that can explain itself. It is the outcome of one calculation and does not change: a pause, an extension
 * or a newly imported year leads to a new one.
 *
 * @param start the day of the event, not counted
 * @param due last day of the limit; null while an open pause holds the clock
 * @param days every day from {@code start} to {@code due}; up to the first day of the open pause where that holds the
 *     clock
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

    public Deadline {
        extensions = List.copyOf(extensions);
        pauses = List.copyOf(pauses);
        days = List.copyOf(days);
    }

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

    /**
     * The instant from which on it is overdue.
     *
     * @param closing when the office closes; matters only to a limit that ends at closing time
     * @return empty while an open pause holds the clock
     */
    public Optional<Instant> endsAt(ZoneId zone, LocalTime closing) {
        if (due == null) {
            return Optional.empty();
        }
        return Optional.of(limit.ends().of(due, closing).atZone(zone).toInstant());
    }

    /** How the date came about, line by line: start, limit, what was added, what did not count, the end. */
    public List<ExplanationLine> explanation() {
        return new Explanation(this).lines();
    }
}
