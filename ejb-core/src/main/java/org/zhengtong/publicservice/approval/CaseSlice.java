package org.zhengtong.publicservice.approval;

import java.time.LocalDate;

/**
 * The cases that a figure of the service monitoring counts.
 *
 * @param from first day
 * @param to last day
 */
public record CaseSlice(Part part, LocalDate from, LocalDate to) {

    /** Which of them. */
    public enum Part {
        /** Filed on these days. */
        RECEIVED,
        /** Of those: had to be corrected. */
        CORRECTED,
        /** Decided on the merits on these days. */
        DECIDED,
        /** Of those: no later than promised. */
        IN_TIME,
        /** Of those: later than promised. */
        LATE;

        public boolean isByFiling() {
            return this == RECEIVED || this == CORRECTED;
        }
    }
}
