package org.zhengtong.platform.support.worktime.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.zhengtong.platform.support.worktime.SpecialDay;
import org.zhengtong.platform.support.worktime.YearImported;
import org.zhengtong.platform.support.worktime.entity.HolidayYear;

/**
 * The calendar held in memory. Once a second a reader compares the ids of the years with those that it was made of, which
 * is one small query; so an import is seen at once on its own node and within a second on the others.
 */
@ApplicationScoped
public class CurrentCalendar {

    private static final long NANOS_TO_TRUST = 1_000_000_000;

    @Inject
    HolidayYears years;

    private final AtomicLong forgotten = new AtomicLong();

    private volatile Snapshot snapshot;

    /** Who reads while a year is imported keeps nothing that the import has made old. */
    public Calendar get() {
        var held = snapshot;
        if (held != null && System.nanoTime() - held.checkedAt() <= NANOS_TO_TRUST) {
            return held.calendar();
        }
        var mark = forgotten.get();
        var fresh = held != null && held.ids().equals(years.ids()) ? held.checkedAgain() : load();
        snapshot = fresh;
        if (mark != forgotten.get()) {
            snapshot = null;
        }
        return fresh.calendar();
    }

    /** A year is being imported here: the importer sees it, and everybody once that has ended, well or not. */
    public void forget() {
        forgotten.incrementAndGet();
        snapshot = null;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) YearImported imported) {
        forget();
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
