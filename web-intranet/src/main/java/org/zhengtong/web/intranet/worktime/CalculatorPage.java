package org.zhengtong.web.intranet.worktime;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.platform.support.worktime.DayCount;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.platform.support.worktime.Pause;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.words.Words;

/** Reckons any deadline, with the very calendar and the very rules that cases run on. */
@Named
@RequestScoped
public class CalculatorPage {

    private static final int PAUSES = 2;
    private static final int USUAL = 20;

    @Inject
    WorkCalendar calendar;

    @Inject
    Clock clock;

    private final List<Span> spans = new ArrayList<>();
    private LocalDate start;
    private Integer days = USUAL;
    private DayCount count = DayCount.WORKING;
    private Deadline deadline;

    public CalculatorPage() {
        for (int i = 0; i < PAUSES; i++) {
            spans.add(new Span());
        }
    }

    /** A pause while it is typed. */
    public static class Span {

        private LocalDate from;
        private LocalDate to;

        public LocalDate getFrom() {
            return from;
        }

        public void setFrom(LocalDate day) {
            from = day;
        }

        public LocalDate getTo() {
            return to;
        }

        public void setTo(LocalDate day) {
            to = day;
        }
    }

    public void reckon() {
        var pauses = spans.stream()
                .filter(span -> span.getFrom() != null)
                .map(span -> new Pause(span.getFrom(), span.getTo(), ""))
                .toList();
        deadline = calendar.deadline(start, new TimeLimit(days, count, null), List.of(), pauses);
    }

    /** Null before anything was reckoned. */
    public Deadline getDeadline() {
        return deadline;
    }

    public List<Option> getCounts() {
        return Option.of(Words.in(Language.current()), DayCount.values());
    }

    public List<Span> getSpans() {
        return spans;
    }

    public LocalDate getStart() {
        return start == null ? LocalDate.now(clock) : start;
    }

    public void setStart(LocalDate day) {
        start = day;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer number) {
        days = number;
    }

    public DayCount getCount() {
        return count;
    }

    public void setCount(DayCount chosen) {
        count = chosen;
    }
}
