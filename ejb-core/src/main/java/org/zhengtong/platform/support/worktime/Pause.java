package org.zhengtong.platform.support.worktime;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A time that does not count: every day from the first to the last, both included. Pauses may touch or overlap.
 *
 * @param to null while the pause lasts
 * @param reason as told to the applicant, for example expert review (行政许可法 Art. 45)
 */
public record Pause(LocalDate from, LocalDate to, String reason) {

    public Pause {
        Objects.requireNonNull(from);
        WorktimeRule.PAUSE_ENDS_BEFORE_IT_BEGINS.require(to == null || !to.isBefore(from), from, to);
    }

    public static Pause openSince(LocalDate from, String reason) {
        return new Pause(from, null, reason);
    }

    public Pause endedOn(LocalDate last) {
        return new Pause(from, last, reason);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether it still lasts. Not named as a property, so that JSON holds the three components and nothing else. */
    public boolean lasts() {
        return to == null;
    }
}
