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
        long ahead)
        implements AuditObject {

    @Override
    public String auditName() {
        return "ticket " + label;
    }
}
