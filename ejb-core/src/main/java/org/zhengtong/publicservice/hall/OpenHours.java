package org.zhengtong.publicservice.hall;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a hall is open on a working day, legal time. Each half may be left out by beginning and ending it at the same time.
 *
 * @param morningUntil exclusive, like {@code afternoonUntil}
 */
public record OpenHours(
        LocalTime morningFrom, LocalTime morningUntil, LocalTime afternoonFrom, LocalTime afternoonUntil) {

    public OpenHours {
        HallRule.HOURS_CROSSED.require(!morningUntil.isBefore(morningFrom)
                && !afternoonFrom.isBefore(morningUntil)
                && !afternoonUntil.isBefore(afternoonFrom));
    }

    public boolean isOpen(LocalTime time) {
        return within(time, morningFrom, morningUntil) || within(time, afternoonFrom, afternoonUntil);
    }

    public LocalTime closes() {
        return afternoonUntil.equals(afternoonFrom) ? morningUntil : afternoonUntil;
    }

    /** Whole slots only: what is left over before a closing hour can't be booked. */
    public List<Slot> slots(int minutes) {
        return Stream.concat(slots(morningFrom, morningUntil, minutes), slots(afternoonFrom, afternoonUntil, minutes))
                .toList();
    }

    private static Stream<Slot> slots(LocalTime from, LocalTime until, int minutes) {
        var whole = Duration.between(from, until).toMinutes() / minutes;
        return Stream.iterate(from, begin -> begin.plusMinutes(minutes))
                .limit(whole)
                .map(begin -> new Slot(begin, begin.plusMinutes(minutes)));
    }

    private static boolean within(LocalTime time, LocalTime from, LocalTime until) {
        return !time.isBefore(from) && time.isBefore(until);
    }
}
