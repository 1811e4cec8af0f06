package org.zhengtong.publicservice.hall;

import java.util.List;

/**
 * A counter as its clerk sees it.
 *
 * @param current whom the clerk serves; null if nobody
 * @param purpose what they said they come for when they made their appointment; null if nothing
 * @param next the first of those who wait for this counter
 * @param absent who was called today and did not come
 * @param served how many the counter served today
 */
public record DeskView(
        HallView hall,
        CounterView counter,
        TicketView current,
        String purpose,
        List<TicketView> next,
        long waiting,
        List<TicketView> absent,
        long served) {

    public DeskView {
        next = List.copyOf(next);
        absent = List.copyOf(absent);
    }
}
