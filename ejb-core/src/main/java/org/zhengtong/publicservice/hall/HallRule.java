package org.zhengtong.publicservice.hall;

import org.zhengtong.kernel.Rule;

/** What the service hall refuses. */
public enum HallRule implements Rule {
    /** {0} the next day on which it is open. */
    CLOSED_TODAY,
    LINE_CLOSED,
    NO_APPOINTMENTS,
    DAY_NOT_BOOKABLE,
    SLOT_UNKNOWN,
    SLOT_FULL,
    /** {0} how many may be open at once. */
    TOO_MANY_APPOINTMENTS,
    /** {0} how often somebody did not come, {1} the day from which they may book again. */
    MISSED_TOO_OFTEN,
    APPOINTMENT_OVER,
    /** Number and code don't belong together, or there is no such number; which of the two is not told. */
    APPOINTMENT_NOT_FOUND,
    /** {0} its day, {1} its hour. */
    APPOINTMENT_NOT_NOW,
    /** {0} who sits there. */
    COUNTER_TAKEN,
    NO_COUNTER,
    /** {0} number of the counter at which the clerk sits now. */
    SEAT_CHANGED,
    /** {0} the ticket that has to be finished first. */
    COUNTER_BUSY,
    NOBODY_WAITS,
    TICKET_MOVED_ON,
    LINE_ELSEWHERE,
    /** A visit is rated once it is over. */
    NOT_SERVED_YET,
    CODE_TAKEN,
    PREFIX_TAKEN,
    NUMBER_TAKEN,
    HOURS_CROSSED,
    CHANGED_MEANWHILE;

    @Override
    public boolean overtaken() {
        return this == TICKET_MOVED_ON
                || this == SLOT_FULL
                || this == COUNTER_TAKEN
                || this == SEAT_CHANGED
                || this == CHANGED_MEANWHILE;
    }
}
