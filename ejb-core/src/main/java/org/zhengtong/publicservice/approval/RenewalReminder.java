package org.zhengtong.publicservice.approval;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Of what the holder of a licence with an end is reminded, once each. Who wants it renewed applies thirty days before it
 * ends (行政许可法 Art. 50), working days by Art. 82; the office tells in time for that.
 */
public enum RenewalReminder {
    /** Four weeks to prepare before the last day to apply. */
    AHEAD,
    /** A week before the last day to apply, and after it while the licence is still valid. */
    LAST_DAYS,
    /** It has ended. */
    ENDED;

    /** How many working days before its end renewal has to be applied for. */
    public static final int DAYS_TO_APPLY = 30;

    /** How many working days before the last day to apply the holder is told first, and again. */
    public static final int DAYS_AHEAD = 20;

    public static final int LAST_WEEK = 5;

    /**
     * What is due on a day; empty while it is early.
     *
     * @param ahead first day of the first reminder
     * @param lastWeek first day of the second
     * @param validUntil last day of the licence
     */
    public static Optional<RenewalReminder> due(
            LocalDate ahead, LocalDate lastWeek, LocalDate validUntil, LocalDate today) {
        if (today.isAfter(validUntil)) {
            return Optional.of(ENDED);
        }
        if (!today.isBefore(lastWeek)) {
            return Optional.of(LAST_DAYS);
        }
        return today.isBefore(ahead) ? Optional.empty() : Optional.of(AHEAD);
    }

    public boolean isAfter(RenewalReminder other) {
        return other == null || compareTo(other) > 0;
    }
}
