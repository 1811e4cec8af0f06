package org.zhengtong.platform.support.worktime.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.support.worktime.SpecialDay;
import org.zhengtong.platform.support.worktime.YearImported;
import org.zhengtong.platform.support.worktime.control.CurrentCalendar;
import org.zhengtong.platform.support.worktime.control.HolidayYears;
import org.zhengtong.platform.support.worktime.control.YearFile;
import org.zhengtong.platform.support.worktime.entity.HolidayYear;

/** Takes in the holidays of a year, as an administrator does each November when the notice for the next year is out. */
@Stateless
@DenyAll
public class HolidayImport {

    @Inject
    HolidayYears years;

    @Inject
    CurrentCalendar current;

    @Inject
    Event<YearImported> imported;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /**
     * Imports a year or replaces it. All of the file is taken, or nothing.
     *
     * @param text JSON in the shape of holiday-cn: year, papers, days with name, date and isOffDay
     * @return what is counted differently now
     */
    @RolesAllowed(Permission.WORKTIME_IMPORT)
    @Audited("worktime.import")
    public YearImported importYear(String text) {
        var file = YearFile.read(text);
        var before = current.get();
        var old = years.find(file.year());
        var touched = new TreeSet<LocalDate>();
        old.ifPresent(year -> addDates(touched, year.days()));
        old.ifPresent(years::remove);
        years.add(new HolidayYear(file.year(), file.source(), file.days(), caller(), clock.instant()));
        addDates(touched, file.days());
        current.forget();
        var after = current.get();
        if (old.isPresent()) {
            touched.removeIf(day -> before.isWorkingDay(day) == after.isWorkingDay(day));
        } else {
            addWholeYear(touched, file.year());
        }
        var event = touched.isEmpty()
                ? new YearImported(file.year(), null, null)
                : new YearImported(file.year(), touched.first(), touched.last());
        imported.fire(event);
        return event;
    }

    private AccountId caller() {
        return AccountId.of(context.getCallerPrincipal()).orElse(AccountId.SYSTEM);
    }

    private static void addDates(SortedSet<LocalDate> dates, List<SpecialDay> days) {
        days.forEach(day -> dates.add(day.date()));
    }

    /** A year known for the first time: every deadline that runs into it loses its mark of estimate. */
    private static void addWholeYear(SortedSet<LocalDate> dates, int year) {
        dates.add(LocalDate.of(year, 1, 1));
        dates.add(LocalDate.of(year, 12, 31));
    }
}
