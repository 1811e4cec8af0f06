package org.zhengtong.publicservice.hall.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.hall.CounterView;
import org.zhengtong.publicservice.hall.DeskView;
import org.zhengtong.publicservice.hall.HallRule;
import org.zhengtong.publicservice.hall.HallView;
import org.zhengtong.publicservice.hall.LineView;
import org.zhengtong.publicservice.hall.TicketView;
import org.zhengtong.publicservice.hall.control.Appointments;
import org.zhengtong.publicservice.hall.control.HallReach;
import org.zhengtong.publicservice.hall.control.HallToday;
import org.zhengtong.publicservice.hall.control.Halls;
import org.zhengtong.publicservice.hall.control.Tickets;
import org.zhengtong.publicservice.hall.entity.Counter;
import org.zhengtong.publicservice.hall.entity.Ticket;

/**
 * A counter, for the clerk who sits there: call the next 叫号, call again 重呼, done 办结, nobody came 过号, back after all,
 * to another queue. The hall is locked while somebody is called, so that a ticket goes to one counter.
 */
@Stateless
@DenyAll
public class CounterDesk {

    private static final int SHOWN_NEXT = 12;
    private static final int SHOWN_ABSENT = 12;

    @Inject
    Halls halls;

    @Inject
    Tickets tickets;

    @Inject
    Appointments appointments;

    @Inject
    HallReach reach;

    @Inject
    HallToday today;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed("hall.serve")
    public List<CounterView> counters(String hall) {
        return reach.countersOf(halls.get(hall)).stream()
                .map(counter -> counter.view(today.date()))
                .toList();
    }

    /** Where the caller sits; empty if nowhere. */
    @RolesAllowed("hall.serve")
    public Optional<DeskView> desk() {
        return seat().map(this::view);
    }

    /** Takes a free seat, and leaves the one before. */
    @RolesAllowed("hall.serve")
    @Audited("hall.sit")
    public CounterView sit(long counter) {
        var chosen = halls.lockedCounter(counter);
        reach.require(chosen);
        var sitting = chosen.clerk(today.date());
        HallRule.COUNTER_TAKEN.require(
                sitting == null || sitting.equals(caller.required()), sitting == null ? "" : nameOf(sitting));
        HallRule.NO_COUNTER.require(chosen.isOpen());
        seat().filter(before -> before.id() != counter).ifPresent(this::stand);
        chosen.seat(caller.required(), today.date());
        return chosen.view(today.date());
    }

    @RolesAllowed("hall.serve")
    @Audited("hall.leave")
    public void leave() {
        seat().ifPresent(this::stand);
    }

    /** The halls at whose counters the caller may sit. */
    @RolesAllowed("hall.serve")
    public List<HallView> halls() {
        return today.views(reach.of(halls.all()));
    }

    /**
     * Calls the next one who waits for a counter.
     *
     * @param seen the counter at which the caller believes to sit; they may have moved in another window
     */
    @RolesAllowed("hall.serve")
    @Audited("hall.call")
    public TicketView next(long seen) {
        var counter = requiredSeat();
        HallRule.SEAT_CHANGED.require(counter.id() == seen, counter.number());
        var hall = halls.get(counter.hall());
        halls.lock(hall);
        tickets.atCounter(counter, today.date()).ifPresent(busy -> {
            throw HallRule.COUNTER_BUSY.violated(busy.label());
        });
        var next = tickets.next(counter.lines(), today.date(), 1).stream()
                .findFirst()
                .orElseThrow(HallRule.NOBODY_WAITS::violated);
        next.call(counter, caller.required(), clock.instant());
        return today.ticket(hall, next);
    }

    @RolesAllowed("hall.serve")
    @Audited("hall.callAgain")
    public TicketView again(long ticket) {
        return change(ticket, own -> own.callAgain(clock.instant()));
    }

    @RolesAllowed("hall.serve")
    @Audited("hall.served")
    public TicketView served(long ticket) {
        return change(ticket, own -> own.served(clock.instant()));
    }

    @RolesAllowed("hall.serve")
    @Audited("hall.absent")
    public TicketView absent(long ticket) {
        return change(ticket, own -> own.absent(clock.instant()));
    }

    @RolesAllowed("hall.serve")
    @Audited("hall.move")
    public TicketView move(long ticket, long line) {
        var other = halls.line(line);
        return change(ticket, own -> own.moveTo(other));
    }

    /** Whoever was called and did not come is here now. */
    @RolesAllowed("hall.serve")
    @Audited("hall.back")
    public TicketView back(long ticket) {
        var counter = requiredSeat();
        var hall = halls.get(counter.hall());
        halls.lock(hall);
        var late = tickets.get(ticket);
        HallRule.TICKET_MOVED_ON.require(late.hall() == hall.id() && late.day().equals(today.date()));
        late.comeBack();
        return today.ticket(hall, late);
    }

    private TicketView change(long id, Consumer<Ticket> act) {
        var counter = requiredSeat();
        var hall = halls.get(counter.hall());
        halls.lock(hall);
        var ticket = tickets.get(id);
        HallRule.TICKET_MOVED_ON.require(Long.valueOf(counter.id()).equals(ticket.counter()));
        act.accept(ticket);
        return today.ticket(hall, ticket);
    }

    /** A seat with somebody called can't be left: the ticket would hang. */
    private void stand(Counter counter) {
        tickets.atCounter(counter, today.date()).ifPresent(busy -> {
            throw HallRule.COUNTER_BUSY.violated(busy.label());
        });
        counter.leave();
    }

    private Counter requiredSeat() {
        return seat().orElseThrow(HallRule.NO_COUNTER::violated);
    }

    private Optional<Counter> seat() {
        var own = caller.required();
        return halls.seatsOf(own.value()).stream()
                .filter(counter -> own.equals(counter.clerk(today.date())))
                .findFirst();
    }

    private DeskView view(Counter counter) {
        var hall = halls.get(counter.hall());
        var day = today.date();
        var view = today.view(hall);
        var current = tickets.atCounter(counter, day);
        var waiting = view.lines().stream()
                .filter(line -> counter.lines().contains(line.id()))
                .mapToLong(LineView::waiting)
                .sum();
        return new DeskView(
                view,
                counter.view(day),
                current.map(ticket -> today.ticket(hall, ticket)).orElse(null),
                current.flatMap(appointments::purposeOf).orElse(null),
                today.tickets(hall, tickets.next(counter.lines(), day, SHOWN_NEXT), true),
                waiting,
                today.tickets(hall, tickets.absent(hall, day, SHOWN_ABSENT), false),
                tickets.servedAt(counter, day));
    }

    private String nameOf(AccountId clerk) {
        return directory.staff(clerk).map(StaffView::name).orElse(clerk.toString());
    }
}
