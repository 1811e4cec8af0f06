package org.zhengtong.publicservice.approval;

import java.time.LocalDate;

/**
 * Whether a case is late, and how badly: one answer for lists, lights, boards and notices. A case is overdue 逾期 from the
 * day after the one that the office promised; what the law allows at most is later, and to be past that is a state of
 * its own. Before acceptance the law alone sets a limit.
 */
public enum Lateness {
    ON_TIME,
    OVERDUE,
    PAST_LEGAL_LIMIT;

    /** Dates are null where no clock runs, which makes nothing late. */
    static Lateness of(Stage stage, LocalDate checkDue, LocalDate promisedDue, LocalDate legalDue, LocalDate today) {
        return switch (stage) {
            case UNDER_CHECK -> isPast(checkDue, today) ? PAST_LEGAL_LIMIT : ON_TIME;
            case IN_HANDLING ->
                isPast(legalDue, today) ? PAST_LEGAL_LIMIT : isPast(promisedDue, today) ? OVERDUE : ON_TIME;
            default -> ON_TIME;
        };
    }

    private static boolean isPast(LocalDate due, LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
