package org.zhengtong.platform.support.worktime.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import org.zhengtong.platform.support.worktime.SpecialDay;
import org.zhengtong.platform.support.worktime.entity.HolidayYear;

/**
 * The calendar held in memory. Once a second a reader compares the ids of the years with those that it was made of, which
 * is one small query; so an import is seen at once on its own node and within a second on the others.
 */
@ApplicationScoped
public class CurrentCalendar {

    @Inject
    HolidayYears years;

    private static final long NANOS_TO_TRUST = 1_000_000_000;

    private volatile Snapshot snapshot;

    public Calendar get() {
        var held = snapshot;
        if (held == null || System.nanoTime() - held.checkedAt() > NANOS_TO_TRUST) {
            held = held != null && held.ids().equals(years.ids()) ? held.checkedAgain() : load();
            snapshot = held;
        }
        return held.calendar();
    }

    /** A year was imported here. */
    public void forget() {
        snapshot = null;
    }

    private Snapshot load() {
        var all = years.all();
        var days = new TreeMap<Integer, List<SpecialDay>>();
        all.forEach(year -> days.put(year.year(), year.days()));
        return new Snapshot(all.stream().map(HolidayYear::id).sorted().toList(), new Calendar(days), System.nanoTime());
    }

    private record Snapshot(List<Long> ids, Calendar calendar, long checkedAt) {

        Snapshot checkedAgain() {
            return new Snapshot(ids, calendar, System.nanoTime());
        }
    }
}
