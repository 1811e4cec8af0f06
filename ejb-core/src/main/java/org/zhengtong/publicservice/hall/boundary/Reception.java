package org.zhengtong.publicservice.hall.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.zhengtong.kernel.Audited;
import org.zhengtong.publicservice.hall.AppointmentNumber;
import org.zhengtong.publicservice.hall.HallRule;
import org.zhengtong.publicservice.hall.TicketView;
import org.zhengtong.publicservice.hall.control.AppointmentNews;
import org.zhengtong.publicservice.hall.control.Appointments;
import org.zhengtong.publicservice.hall.control.HallToday;
import org.zhengtong.publicservice.hall.control.Halls;
import org.zhengtong.publicservice.hall.control.TicketRoll;

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
    HallToday today;

    @Inject
    Clock clock;

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
        return today.ticket(hall, roll.tear(hall, found, preferred));
    }

    /** Somebody with an appointment has come: gets a ticket that goes before the others. */
    @RolesAllowed("hall.serve")
    @Audited("hall.arrive")
    public TicketView arrived(String hallCode, AppointmentNumber number, String code) {
        var hall = halls.get(hallCode);
        var appointment = appointments
                .locked(number)
                .filter(found -> found.opensWith(code))
                .filter(found -> halls.line(found.line()).hall() == hall.id())
                .orElseThrow(HallRule.APPOINTMENT_NOT_FOUND::violated);
        var ticket = roll.tear(hall, halls.line(appointment.line()), true);
        appointment.arrive(ticket.label(), today.time(), clock.instant());
        news.over(appointment);
        return today.ticket(hall, ticket);
    }
}
