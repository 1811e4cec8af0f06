package org.zhengtong.web.intranet.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.publicservice.approval.ServiceFigure;
import org.zhengtong.publicservice.approval.boundary.ServiceMonitoring;

/** 服务监控: intake, on-time rate, days against the promise, corrections and satisfaction in a time that one chooses. */
@Named
@RequestScoped
public class MonitoringPage {

    @Inject
    ServiceMonitoring monitoring;

    @Inject
    MonitoringNames names;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private MonitoringRange range;
    private List<ServiceFigure> figures;
    private List<ServiceFigure> rows;

    /** A way to put the figures together. */
    public record Tab(String label, String query, boolean current) {}

    /** A day of the chart. */
    public record Day(LocalDate day, long value) {}

    public void open() {
        getTotal();
    }

    public LocalDate getFrom() {
        return range().from();
    }

    public LocalDate getTo() {
        return range().to();
    }

    /** For links and exports: the same days, and how they are put together. */
    public String getQuery() {
        return "from=" + getFrom() + "&to=" + getTo() + "&by=" + view().parameter();
    }

    public String getBy() {
        return view().parameter();
    }

    public List<Tab> getTabs() {
        return List.of(MonitoringView.values()).stream()
                .map(each -> new Tab(
                        names.tab(each),
                        "from=" + getFrom() + "&to=" + getTo() + "&by=" + each.parameter(),
                        each == view()))
                .toList();
    }

    public ServiceFigure getTotal() {
        return ServiceFigure.sum(figures(), null, null, null);
    }

    public List<ServiceFigure> getRows() {
        if (rows == null) {
            rows = view().of(figures());
        }
        return rows;
    }

    public String nameOf(ServiceFigure row) {
        return names.of(row);
    }

    /** Conditions of the list of cases behind a row. */
    public String casesOf(ServiceFigure row) {
        var from = row.day() == null ? getFrom() : row.day();
        var to = row.day() == null ? getTo() : row.day();
        return "from=" + from + "&to=" + to
                + (row.unit() == null ? "" : "&unit=" + row.unit())
                + (row.matter() == null ? "" : "&matter=" + row.matter());
    }

    /** What was filed, day by day, days without anything included. */
    public List<Day> getDays() {
        var byDay = MonitoringView.DAY.of(figures()).stream()
                .collect(Collectors.toMap(ServiceFigure::day, Function.identity()));
        return getFrom()
                .datesUntil(getTo().plusDays(1))
                .map(day -> new Day(day, byDay.containsKey(day) ? byDay.get(day).received() : 0))
                .toList();
    }

    public long getMostOfADay() {
        return getDays().stream().mapToLong(Day::value).max().orElse(0);
    }

    private MonitoringView view() {
        return MonitoringView.of(parameters.get("by"));
    }

    private MonitoringRange range() {
        if (range == null) {
            var asked = MonitoringRange.of(parameters, LocalDate.now(clock));
            range = new MonitoringRange(monitoring.first(asked.from(), asked.to()), asked.to());
        }
        return range;
    }

    private List<ServiceFigure> figures() {
        if (figures == null) {
            figures = monitoring.figures(getFrom(), getTo());
        }
        return figures;
    }
}
