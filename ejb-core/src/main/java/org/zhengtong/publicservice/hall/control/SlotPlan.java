package org.zhengtong.publicservice.hall.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.publicservice.hall.Slot;
import org.zhengtong.publicservice.hall.SlotView;
import org.zhengtong.publicservice.hall.entity.Hall;
import org.zhengtong.publicservice.hall.entity.Line;

/** The slots follow from the hall's hours and the queue's places; kept are only the appointments made. */
@ApplicationScoped
public class SlotPlan {

    @Inject
    Appointments appointments;

    @Inject
    HallToday today;

    @Inject
    WorkCalendar calendar;

    @Inject
    Settings settings;

    /** Today, if it is one, and the next working days, as many as the county's setting says. */
    public List<LocalDate> days() {
        return Stream.iterate(today.date(), day -> day.plusDays(1))
                .filter(calendar::isWorkingDay)
                .limit(settings.number(Setting.HALL_BOOKABLE_DAYS))
                .toList();
    }

    public List<SlotView> slots(Hall hall, Line line, LocalDate day) {
        var taken = appointments.taken(line.id(), day);
        return hall.hours().slots(line.slotMinutes()).stream()
                .map(slot -> new SlotView(day, slot, left(line, day, slot, taken.getOrDefault(slot.from(), 0L))))
                .toList();
    }

    private int left(Line line, LocalDate day, Slot slot, long taken) {
        var over = !day.atTime(slot.from()).isAfter(today.time());
        return over ? 0 : (int) Math.max(0, line.places() - taken);
    }
}
