package org.zhengtong.publicservice.hall;

import java.util.List;

/**
 * What the hall's screen shows: whom the counters call, the last call first, and how many wait.
 */
public record CallsView(HallView hall, List<TicketView> calls) {

    public CallsView {
        calls = List.copyOf(calls);
    }
}
