package org.zhengtong.web.intranet.worktime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhengtong.platform.support.worktime.Festival;
import org.zhengtong.platform.support.worktime.SpecialDay;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** A year as twelve months, its holidays and make-up days marked. */
@Named
@RequestScoped
public class YearPage {

    @Inject
    WorkCalendar calendar;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private Map<LocalDate, SpecialDay> special;

    /** One month; weeks run from Monday. */
    public record Month(String name, List<List<Day>> weeks) {}

    /** @param look in the theme; empty for another month's day */
    public record Day(LocalDate date, String number, String look, String note) {}

    public int getYear() {
        var year = parameters.get("year");
        return year != null && year.matches("(19|20|21)\\d\\d")
                ? Integer.parseInt(year)
                : LocalDate.now(clock).getYear();
    }

    public boolean isKnown() {
        return calendar.knows(getYear());
    }

    public List<SpecialDay> getSpecialDays() {
        return calendar.specialDays(getYear());
    }

    public String nameOf(SpecialDay day) {
        return words().of(Festival.named(day.name()));
    }

    public List<Month> getMonths() {
        special = getSpecialDays().stream()
                .collect(Collectors.toMap(SpecialDay::date, Function.identity(), (one, other) -> one));
        return IntStream.rangeClosed(1, 12)
                .mapToObj(number -> month(YearMonth.of(getYear(), number)))
                .toList();
    }

    private Month month(YearMonth month) {
        var weeks = new ArrayList<List<Day>>();
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            var first = monday;
            weeks.add(IntStream.range(0, 7)
                    .mapToObj(i -> day(first.plusDays(i), month))
                    .toList());
        }
        var name = month.getMonth()
                .getDisplayName(TextStyle.FULL_STANDALONE, words().tongue().locale());
        return new Month(name, weeks);
    }

    private Day day(LocalDate date, YearMonth month) {
        if (!YearMonth.from(date).equals(month)) {
            return new Day(null, "", "out", "");
        }
        var number = String.valueOf(date.getDayOfMonth());
        var known = special.get(date);
        if (known != null) {
            var note = words().get(known.off() ? "worktime_year.off" : "worktime_year.work");
            return new Day(date, number, known.off() ? "hol" : "work", note);
        }
        boolean weekend = date.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        var today = date.equals(LocalDate.now(clock)) ? " today" : "";
        return new Day(date, number, (weekend ? "off" : "plain") + today, "");
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
