package org.zhengtong.workflow.control.bpmn;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;

/** ISO 8601 as timers may be written: a duration of fixed length ({@code P3D}, {@code PT8H}) or a moment. */
final class Timers {

    private Timers() {}

    static boolean isValid(String duration, String date) {
        try {
            if (duration != null) {
                return isFixedLength(duration);
            }
            return date != null && OffsetDateTime.parse(date) != null;
        } catch (DateTimeException notATime) {
            return false;
        }
    }

    /** Months and years differ in length, and jBPM reads them as 30 and 365 days: not to be relied on. */
    private static boolean isFixedLength(String duration) {
        if (!duration.contains("T") && !duration.contains("D")) {
            var weeks = Period.parse(duration);
            return weeks.toTotalMonths() == 0 && weeks.getDays() > 0;
        }
        return !Duration.parse(duration).isNegative()
                && !Duration.parse(duration).isZero();
    }
}
