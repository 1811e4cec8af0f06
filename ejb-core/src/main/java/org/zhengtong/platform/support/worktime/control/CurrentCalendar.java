package org.zhengtong.platform.support.worktime.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import org.zhengtong.platform.support.worktime.SpecialDay;
import org.zhengtong.platform.support.worktime.entity.HolidayYear;

/**
 * The calendar held in memory. Each read compares the ids of the years with those that it was made of, which is one
 * small query; so an import on any node is seen by the next reader on every node, and a transaction always computes
 * with the years that it can see itself.
 */
@ApplicationScoped
public class CurrentCalendar {

    @Inject
    HolidayYears years;

    private volatile Snapshot snapshot = new Snapshot(List.of(), Calendar.withoutYears());

    public Calendar get() {
        var current = years.ids();
        var held = snapshot;
        if (!held.ids().equals(current)) {
            held = load();
            snapshot = held;
        }
        return held.calendar();
    }

    private Snapshot load() {
        var all = years.all();
        var days = new TreeMap<Integer, List<SpecialDay>>();
        all.forEach(year -> days.put(year.year(), year.days()));
        return new Snapshot(all.stream().map(HolidayYear::id).sorted().toList(), new Calendar(days));
    }

    private record Snapshot(List<Long> ids, Calendar calendar) {}
}
