package org.zhengtong.publicservice.hall.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.numbers.boundary.Numbers;
import org.zhengtong.publicservice.hall.AppointmentNumber;
import org.zhengtong.publicservice.hall.AppointmentView;
import org.zhengtong.publicservice.hall.BookSlot;
import org.zhengtong.publicservice.hall.HallRule;
import org.zhengtong.publicservice.hall.control.AppointmentNews;
import org.zhengtong.publicservice.hall.control.Appointments;
import org.zhengtong.publicservice.hall.control.HallToday;
import org.zhengtong.publicservice.hall.control.Halls;
import org.zhengtong.publicservice.hall.control.SlotPlan;
import org.zhengtong.publicservice.hall.entity.Appointment;

/** Appointments 预约 of citizens and firms: make one, see one's own, cancel one. */
@Stateless
@DenyAll
public class Booking {

    /** Who did not come so often within so many days may not book until the first of these days is over. */
    static final int MOST_MISSED = 3;

    static final int DAYS_REMEMBERED = 90;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int CODES = 1_000_000;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Halls halls;

    @Inject
    Appointments appointments;

    @Inject
    AppointmentNews news;

    @Inject
    SlotPlan plan;

    @Inject
    HallToday today;

    @Inject
    Numbers numbers;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Takes a place in a slot; the last one is given once. */
    @RolesAllowed("portal.file")
    @Audited("hall.book")
    public AppointmentNumber book(@Valid BookSlot command) {
        var line = halls.lockedLine(command.getLine());
        line.requireBookable();
        var account = caller.required();
        requireTrusted(account);
        HallRule.DAY_NOT_BOOKABLE.require(plan.days().contains(command.getDay()));
        var hall = halls.get(line.hall());
        var wanted = plan.slots(hall, line, command.getDay()).stream()
                .filter(each -> each.slot().from().equals(command.getFrom()))
                .findFirst()
                .orElseThrow(HallRule.SLOT_UNKNOWN::violated);
        HallRule.SLOT_FULL.require(wanted.isFree());
        var appointment = new Appointment(
                        number(command.getDay()),
                        String.format("%06d", random.nextInt(CODES)),
                        account,
                        line,
                        command.getDay(),
                        wanted.slot(),
                        clock.instant())
                .about(command.getAbout());
        appointments.add(appointment);
        news.booked(appointment, hall);
        return appointment.number();
    }

    /** Gives the place back, as long as the slot has not begun. */
    @RolesAllowed("portal.file")
    @Audited("hall.cancel")
    public void cancel(AppointmentNumber number) {
        var appointment = appointments
                .locked(number)
                .filter(found -> found.belongsTo(caller.required()))
                .orElseThrow(() -> new NotFound(Appointment.class, number));
        appointment.cancel(today.time(), clock.instant());
        news.over(appointment);
    }

    @RolesAllowed("portal.file")
    public AppointmentView mine(AppointmentNumber number) {
        return appointments
                .find(number)
                .filter(found -> found.belongsTo(caller.required()))
                .map(this::view)
                .orElseThrow(() -> new NotFound(Appointment.class, number));
    }

    @RolesAllowed("portal.file")
    public Page<AppointmentView> mine(Page.Request page) {
        return appointments.of(caller.required(), page).map(this::view);
    }

    private void requireTrusted(AccountId account) {
        var most = settings.number(Setting.HALL_OPEN_APPOINTMENTS);
        HallRule.TOO_MANY_APPOINTMENTS.require(appointments.open(account) < most, most);
        var missed = appointments.missed(account, today.date().minusDays(DAYS_REMEMBERED), MOST_MISSED);
        if (missed.size() == MOST_MISSED) {
            throw HallRule.MISSED_TOO_OFTEN.violated(
                    MOST_MISSED, missed.get(MOST_MISSED - 1).plusDays(DAYS_REMEMBERED + 1L));
        }
    }

    private AppointmentNumber number(LocalDate day) {
        return new AppointmentNumber(
                String.format("YY%s-%04d", DAY.format(day), numbers.next("hall appointment " + day)));
    }

    /** Halls and queues are few and loaded already. */
    private AppointmentView view(Appointment appointment) {
        var line = halls.line(appointment.line());
        var hall = halls.get(line.hall());
        return new AppointmentView(
                appointment.number(),
                appointment.code(),
                hall.name(),
                hall.address(),
                line.name(),
                appointment.day(),
                appointment.slot(),
                appointment.about(),
                appointment.state(),
                appointment.ticket());
    }
}
