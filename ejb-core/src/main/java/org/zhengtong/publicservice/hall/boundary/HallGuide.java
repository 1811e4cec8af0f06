package org.zhengtong.publicservice.hall.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.publicservice.hall.CallsView;
import org.zhengtong.publicservice.hall.HallRule;
import org.zhengtong.publicservice.hall.HallView;
import org.zhengtong.publicservice.hall.SlotView;
import org.zhengtong.publicservice.hall.TicketView;
import org.zhengtong.publicservice.hall.control.HallToday;
import org.zhengtong.publicservice.hall.control.Halls;
import org.zhengtong.publicservice.hall.control.SlotPlan;
import org.zhengtong.publicservice.hall.control.Tickets;

/** What anybody may know of a hall: where it is, when it is open, who waits, which slots are free. Nothing about persons. */
@Stateless
@DenyAll
public class HallGuide {

    private static final int SHOWN_CALLS = 12;

    @Inject
    Halls halls;

    @Inject
    Tickets tickets;

    @Inject
    HallToday today;

    @Inject
    SlotPlan plan;

    @PermitAll
    public List<HallView> halls() {
        return today.views(halls.all());
    }

    @PermitAll
    public HallView hall(String code) {
        return today.view(halls.get(code));
    }

    /** The days for which one can make an appointment. */
    @PermitAll
    public List<LocalDate> days() {
        return plan.days();
    }

    @PermitAll
    public List<SlotView> slots(long line, LocalDate day) {
        var found = halls.line(line);
        found.requireBookable();
        HallRule.DAY_NOT_BOOKABLE.require(plan.days().contains(day));
        return plan.slots(halls.get(found.hall()), found, day);
    }

    /** For the screen in the hall. */
    @PermitAll
    public CallsView calls(String code) {
        var hall = halls.get(code);
        var called = tickets.called(hall, today.date(), SHOWN_CALLS);
        return new CallsView(today.view(hall), today.tickets(hall, called, false));
    }

    /** Where today's ticket stands; empty if there is none of that label. */
    @PermitAll
    public Optional<TicketView> ticket(String code, String label) {
        var hall = halls.get(code);
        return tickets.find(hall, today.date(), label).map(ticket -> today.ticket(hall, ticket));
    }
}
