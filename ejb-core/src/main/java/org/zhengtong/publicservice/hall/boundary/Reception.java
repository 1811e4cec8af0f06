package org.zhengtong.publicservice.hall.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.Audited;
import org.zhengtong.publicservice.hall.AppointmentNumber;
import org.zhengtong.publicservice.hall.HallRule;
import org.zhengtong.publicservice.hall.HallView;
import org.zhengtong.publicservice.hall.TicketState;
import org.zhengtong.publicservice.hall.TicketView;
import org.zhengtong.publicservice.hall.control.AppointmentNews;
import org.zhengtong.publicservice.hall.control.Appointments;
import org.zhengtong.publicservice.hall.control.HallReach;
import org.zhengtong.publicservice.hall.control.HallToday;
import org.zhengtong.publicservice.hall.control.Halls;
import org.zhengtong.publicservice.hall.control.TicketRoll;
import org.zhengtong.publicservice.hall.control.Tickets;
import org.zhengtong.publicservice.hall.entity.Hall;
import org.zhengtong.publicservice.hall.entity.Ticket;

/** The reception at the hall's door, or a machine there: gives out tickets. */
@Stateless
@DenyAll
public class Reception {

    @Inject
    Halls halls;

    @Inject
    Appointments appointments;

    @Inject
    AppointmentNews news;

    @Inject
    TicketRoll roll;

    @Inject
    HallReach reach;

    @Inject
    Tickets tickets;

    @Inject
    HallToday today;

    @Inject
    Clock clock;

    /** The halls whose reception the caller may stand at. */
    @RolesAllowed("hall.serve")
    public List<HallView> halls() {
        return today.views(reach.of(halls.all()));
    }

    /**
     * 取号.
     *
     * @param preferred somebody whom the law or custom lets go first: old, handicapped, pregnant, a soldier
     */
    @RolesAllowed("hall.serve")
    @Audited("hall.ticket")
    public TicketView ticket(long line, boolean preferred) {
        var found = halls.line(line);
        var hall = halls.get(found.hall());
        reach.require(hall);
        return torn(hall, roll.tear(hall, found, preferred));
    }

    /** Somebody with an appointment has come: gets a ticket that goes before the others. */
    @RolesAllowed("hall.serve")
    @Audited("hall.arrive")
    public TicketView arrived(String hallCode, AppointmentNumber number, String code) {
        var hall = halls.get(hallCode);
        reach.require(hall);
        var appointment = appointments
                .locked(number)
                .filter(found -> found.opensWith(code))
                .filter(found -> halls.line(found.line()).hall() == hall.id())
                .orElseThrow(HallRule.APPOINTMENT_NOT_FOUND::violated);
        var ticket = roll.tear(hall, halls.line(appointment.line()), true);
        appointment.arrive(ticket.label(), today.time(), clock.instant());
        news.over(appointment);
        return torn(hall, ticket);
    }

    /** A ticket of today as it is printed; with its code only while its holder waits, for then it is being handed over. */
    @RolesAllowed("hall.serve")
    public Optional<TicketView> slip(String hallCode, String label) {
        var hall = halls.get(hallCode);
        reach.require(hall);
        return tickets.find(hall, today.date(), label)
                .map(ticket -> ticket.state() == TicketState.WAITING ? torn(hall, ticket) : today.ticket(hall, ticket));
    }

    private TicketView torn(Hall hall, Ticket ticket) {
        return today.ticket(hall, ticket).torn(ticket.ratingCode());
    }
}
