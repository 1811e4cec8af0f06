package org.zhengtong.publicservice.hall.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.publicservice.hall.AppointmentNumber;
import org.zhengtong.publicservice.hall.AppointmentState;
import org.zhengtong.publicservice.hall.control.AppointmentNews;
import org.zhengtong.publicservice.hall.control.Appointments;
import org.zhengtong.publicservice.hall.control.Halls;
import org.zhengtong.publicservice.hall.entity.Appointment;
import org.zhengtong.publicservice.hall.entity.Hall;

/** Reminds of an appointment the evening before, and closes it when its time is over and nobody came. */
@Stateless
@Local(Work.class)
@PermitAll
public class AppointmentWatch implements Work {

    @Inject
    Appointments appointments;

    @Inject
    AppointmentNews news;

    @Inject
    Halls halls;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return AppointmentNews.KIND;
    }

    @Override
    public void perform(String id, String data) {
        var parts = id.split("/");
        appointments
                .locked(new AppointmentNumber(parts[0]))
                .filter(found -> found.state() == AppointmentState.BOOKED)
                .ifPresent(booked -> {
                    if (parts[1].equals(AppointmentNews.END)) {
                        end(booked);
                    } else {
                        news.remind(booked, hallOf(booked));
                    }
                });
    }

    private void end(Appointment booked) {
        booked.miss(clock.instant());
        news.missed(booked, hallOf(booked));
    }

    private Hall hallOf(Appointment appointment) {
        return halls.get(halls.line(appointment.line()).hall());
    }
}
