package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Bilingual;

/**
 * Before or after which day a date cannot lie; one of the two is set.
 *
 * @param notBefore {@code today} (the day of filing) or the id of an earlier field for a date; may be null
 * @param notAfter likewise
 * @param plus days added to that day
 * @param message what the applicant is told
 */
public record DayBound(String notBefore, String notAfter, int plus, Bilingual message) {

    public static final String TODAY = "today";

    /** The day on which it rests: {@link #TODAY} or the id of a field. */
    public String from() {
        return notBefore == null ? notAfter : notBefore;
    }
}
