package org.zhengtong.publicservice.hall.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.zhengtong.platform.support.notification.boundary.Notifier;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.publicservice.hall.AppointmentNumber;
import org.zhengtong.publicservice.hall.entity.Appointment;
import org.zhengtong.publicservice.hall.entity.Hall;

/** Tells about appointments, and sees to it that they are remembered the evening before and closed when nobody came. */
@ApplicationScoped
public class AppointmentNews {

    /** Work on an appointment; its id is the number and what has to be done. */
    public static final String KIND = "hall-appointment";

    public static final String REMINDER = "reminder";
    public static final String END = "end";

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Inject
    Notifier notifier;

    @Inject
    Agenda agenda;

    @Inject
    HallToday today;

    @Inject
    Clock clock;

    public void booked(Appointment appointment, Hall hall) {
        tell("booked", appointment, hall);
        var evening = appointment.day().minusDays(1).atTime(EVENING);
        if (evening.isAfter(today.time())) {
            agenda.add(KIND, id(appointment.number(), REMINDER), "", instant(evening));
        }
        agenda.add(
                KIND,
                id(appointment.number(), END),
                "",
                instant(appointment.expires().plusMinutes(1)));
    }

    public void remind(Appointment appointment, Hall hall) {
        tell("reminder", appointment, hall);
    }

    public void missed(Appointment appointment, Hall hall) {
        tell("missed", appointment, hall);
    }

    /** Neither reminder nor end are needed any more. */
    public void over(Appointment appointment) {
        agenda.cancel(KIND, id(appointment.number(), REMINDER));
        agenda.cancel(KIND, id(appointment.number(), END));
    }

    private void tell(String what, Appointment appointment, Hall hall) {
        notifier.tell(
                appointment.account(),
                "hall." + what,
                List.of(
                        hall.name(),
                        appointment.day().toString(),
                        appointment.slot().from().toString()),
                "/account/appointment?number=" + appointment.number());
    }

    private Instant instant(LocalDateTime time) {
        return time.atZone(clock.getZone()).toInstant();
    }

    private static String id(AppointmentNumber number, String what) {
        return number + "/" + what;
    }
}
