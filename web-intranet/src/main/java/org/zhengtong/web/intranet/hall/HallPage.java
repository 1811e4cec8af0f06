package org.zhengtong.web.intranet.hall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtong.publicservice.hall.CounterView;
import org.zhengtong.publicservice.hall.HallView;
import org.zhengtong.publicservice.hall.LineDay;
import org.zhengtong.publicservice.hall.LineView;
import org.zhengtong.publicservice.hall.boundary.HallPlan;
import org.zhengtong.web.intranet.PersonNames;

/** One hall: its queues, its counters, and a day in figures. */
@Named
@RequestScoped
public class HallPage {

    @Inject
    HallPlan plan;

    @Inject
    PersonNames names;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private HallView hall;
    private List<CounterView> counters;
    private List<LineDay> figures;

    public void open() {
        hall = plan.hall(String.valueOf(parameters.get("code")));
        counters = plan.counters(hall.code());
        figures = plan.day(hall.code(), getDay());
    }

    public HallView getHall() {
        return hall;
    }

    public List<CounterView> getCounters() {
        return counters;
    }

    public List<LineDay> getFigures() {
        return figures;
    }

    /** Today, unless the address names another day. */
    public LocalDate getDay() {
        var day = parameters.get("day");
        try {
            return day == null || day.isBlank() ? LocalDate.now(clock) : LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            return LocalDate.now(clock);
        }
    }

    /** Letters of the queues that a counter serves. */
    public String linesOf(CounterView counter) {
        return hall.lines().stream()
                .filter(line -> counter.lines().contains(line.id()))
                .map(LineView::prefix)
                .collect(Collectors.joining(" "));
    }

    public String clerkAt(CounterView counter) {
        return counter.clerk() == null ? null : names.of(counter.clerk());
    }
}
