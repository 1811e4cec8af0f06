package org.zhengtong.platform.support.worktime;

import java.time.LocalDate;

/**
 * A time that does not count: every day from the first to the last, both included.
 *
 * @param to null while the pause lasts
 * @param reason as told to the applicant, for example expert review (行政许可法 Art. 45)
 */
public record Pause(LocalDate from, LocalDate to, String reason) {

    public Pause {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean isOpen() {
        return to == null;
    }
}
