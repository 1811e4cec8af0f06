package org.zhengtong.publicservice.hall.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.publicservice.hall.HallRule;
import org.zhengtong.publicservice.hall.HallView;
import org.zhengtong.publicservice.hall.TicketState;
import org.zhengtong.publicservice.hall.TicketView;
import org.zhengtong.publicservice.hall.entity.Counter;
import org.zhengtong.publicservice.hall.entity.Hall;
import org.zhengtong.publicservice.hall.entity.Line;
import org.zhengtong.publicservice.hall.entity.Ticket;

/** How halls and tickets look at this moment. */
@ApplicationScoped
public class HallToday {

    private static final int FURTHEST = 30;

    @Inject
    Halls halls;

    @Inject
    Tickets tickets;

    @Inject
    WorkCalendar calendar;

    @Inject
    Clock clock;

    public LocalDate date() {
        return LocalDate.now(clock);
    }

    /** Legal time, as it stands on the hall's clock. */
    public LocalDateTime time() {
        return LocalDateTime.now(clock);
    }

    /** As often as there are halls: three queries for all of them. */
    public List<HallView> views(List<Hall> wanted) {
        var waiting = tickets.waiting(date());
        var lines = halls.lines().stream().collect(Collectors.groupingBy(Line::hall));
        return wanted.stream()
                .map(hall -> view(hall, lines.getOrDefault(hall.id(), List.of()), waiting))
                .toList();
    }

    public HallView view(Hall hall) {
        return views(List.of(hall)).get(0);
    }

    /** Tickets are given out on working days, until the hall closes. */
    public void requireOpenStill(Hall hall) {
        var open = calendar.isWorkingDay(date())
                && time().toLocalTime().isBefore(hall.hours().closes());
        HallRule.CLOSED_TODAY.require(open, nextOpenDay());
    }

    private LocalDate nextOpenDay() {
        return Stream.iterate(date().plusDays(1), day -> day.plusDays(1))
                .limit(FURTHEST)
                .filter(calendar::isWorkingDay)
                .findFirst()
                .orElse(date().plusDays(1));
    }

    /** @param inOrder whether the tickets are the queue itself, so that each knows how many are before it */
    public List<TicketView> tickets(Hall hall, List<Ticket> shown, boolean inOrder) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var lines = halls.lines().stream().collect(Collectors.toMap(Line::id, Function.identity()));
        var counters = halls.counters(hall).stream().collect(Collectors.toMap(Counter::id, Counter::number));
        return shown.stream()
                .map(each -> ticket(each, lines, counters, inOrder ? shown.indexOf(each) : 0))
                .toList();
    }

    public TicketView ticket(Hall hall, Ticket ticket) {
        var alone = tickets(hall, List.of(ticket), false).get(0);
        return ticket.state() == TicketState.WAITING ? withAhead(alone, tickets.ahead(ticket)) : alone;
    }

    private HallView view(Hall hall, List<Line> lines, Map<Long, Long> waiting) {
        var now = time();
        return new HallView(
                hall.code(),
                hall.unit(),
                hall.name(),
                hall.address(),
                hall.hours(),
                calendar.isWorkingDay(now.toLocalDate()) && hall.hours().isOpen(now.toLocalTime()),
                lines.stream()
                        .map(line -> line.view(waiting.getOrDefault(line.id(), 0L)))
                        .toList(),
                hall.version());
    }

    private static TicketView ticket(Ticket ticket, Map<Long, Line> lines, Map<Long, Integer> counters, long ahead) {
        return new TicketView(
                ticket.id(),
                ticket.label(),
                lines.get(ticket.line()).name(),
                ticket.state(),
                ticket.isPreferred(),
                ticket.takenAt(),
                ticket.calledAt(),
                ticket.calls(),
                ticket.counter() == null ? null : counters.get(ticket.counter()),
                null,
                ahead);
    }

    private static TicketView withAhead(TicketView ticket, long ahead) {
        return new TicketView(
                ticket.id(),
                ticket.label(),
                ticket.line(),
                ticket.state(),
                ticket.preferred(),
                ticket.takenAt(),
                ticket.calledAt(),
                ticket.calls(),
                ticket.counter(),
                null,
                ahead);
    }
}
