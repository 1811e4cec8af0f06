package org.zhengtong.publicservice.hall;

import java.time.Instant;
import org.zhengtong.kernel.AuditObject;
import org.zhengtong.kernel.Bilingual;

/**
 * A ticket of today.
 *
 * @param label as printed and called, for example {@code A012}
 * @param preferred with an appointment, or let forward for age or handicap
 * @param counter number of the counter that called it; null before
 * @param ratingCode opens the rating of the visit; shown to whoever tears the ticket off, and to nobody else
 * @param ahead how many are called before it; 0 for one that does not wait
 */
public record TicketView(
        long id,
        String label,
        Bilingual line,
        TicketState state,
        boolean preferred,
        Instant takenAt,
        Instant calledAt,
        int calls,
        Integer counter,
        String ratingCode,
        long ahead)
        implements AuditObject {

    /** As it is torn off: with the code that opens its rating. */
    public TicketView torn(String code) {
        return new TicketView(id, label, line, state, preferred, takenAt, calledAt, calls, counter, code, ahead);
    }

    @Override
    public String auditName() {
        return "ticket " + label;
    }
}
