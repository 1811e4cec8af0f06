package org.zhengtong.web.intranet.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhengtong.platform.support.workflow.AgeBand;
import org.zhengtong.platform.support.workflow.CaseState;
import org.zhengtong.platform.support.workflow.CasesByAge;
import org.zhengtong.platform.support.workflow.CasesOverdue;
import org.zhengtong.platform.support.workflow.CasesWaiting;
import org.zhengtong.platform.support.workflow.MonitorTotals;
import org.zhengtong.platform.support.workflow.StepTime;
import org.zhengtong.platform.support.workflow.boundary.Monitor;

/** 流程监控: the figures of what goes on; every number opens its cases. */
@Named
@RequestScoped
public class MonitorPage {

    private static final List<Integer> SPANS = List.of(7, 30, 90);
    private static final int SPAN = 30;
    private static final int SHOWN = 10;

    @Inject
    Monitor monitor;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private MonitorTotals totals;
    private List<ProcessRow> processes;
    private List<CasesByAge> ages;
    private List<CasesWaiting> waiting;
    private List<CasesOverdue> units;
    private List<CasesOverdue> people;
    private List<StepTime> steps;

    /** A process with its cases. */
    public record ProcessRow(String process, Map<CaseState, Long> cases) {

        public long of(CaseState state) {
            return cases.getOrDefault(state, 0L);
        }
    }

    /** Open cases of one age. */
    public record AgeRow(AgeBand band, long cases) {}

    public void open() {
        getTotals();
    }

    public MonitorTotals getTotals() {
        if (totals == null) {
            totals = monitor.totals();
        }
        return totals;
    }

    public List<CaseState> getStates() {
        return List.of(CaseState.values());
    }

    public List<ProcessRow> getProcesses() {
        if (processes == null) {
            var rows = new TreeMap<String, ProcessRow>();
            monitor.states().forEach(each -> rows.computeIfAbsent(
                            each.process(), id -> new ProcessRow(id, new EnumMap<>(CaseState.class)))
                    .cases()
                    .put(each.state(), each.cases()));
            processes = List.copyOf(rows.values());
        }
        return processes;
    }

    public List<AgeBand> getBands() {
        return List.of(AgeBand.values());
    }

    public List<CasesByAge> getAges() {
        if (ages == null) {
            ages = monitor.ages();
        }
        return ages;
    }

    /** Of all processes together. */
    public List<AgeRow> getAgeing() {
        var rows = new ArrayList<AgeRow>();
        for (var band : AgeBand.values()) {
            rows.add(new AgeRow(
                    band,
                    getAges().stream()
                            .mapToLong(each -> each.cases().get(band.ordinal()))
                            .sum()));
        }
        return rows;
    }

    public long getMostOfAnAge() {
        return getAgeing().stream().mapToLong(AgeRow::cases).max().orElse(0);
    }

    /** Where most wait; all with {@code all} in the address. */
    public List<CasesWaiting> getWaiting() {
        return isAll() ? waiting() : waiting().stream().limit(SHOWN).toList();
    }

    public int getWaitingRows() {
        return waiting().size();
    }

    public boolean isAll() {
        return parameters.containsKey("all");
    }

    public long getMostWaiting() {
        return waiting().stream().mapToLong(CasesWaiting::cases).max().orElse(0);
    }

    private List<CasesWaiting> waiting() {
        if (waiting == null) {
            waiting = monitor.waiting();
        }
        return waiting;
    }

    public List<CasesOverdue> getUnits() {
        if (units == null) {
            units = monitor.overdueUnits();
        }
        return units;
    }

    public long getMostOverdue() {
        return getUnits().stream().mapToLong(CasesOverdue::cases).max().orElse(0);
    }

    public List<CasesOverdue> getPeople() {
        if (people == null) {
            people = monitor.overduePeople();
        }
        return people;
    }

    public List<StepTime> getSteps() {
        if (steps == null) {
            steps = monitor.slowest(getDays()).stream().limit(SHOWN).toList();
        }
        return steps;
    }

    /** Seconds, for the bars. */
    public long getSlowest() {
        return getSteps().isEmpty() ? 0 : getSteps().get(0).slow().toSeconds();
    }

    public List<Integer> getSpans() {
        return SPANS;
    }

    /** How far back steps are looked at. */
    public int getDays() {
        return SPANS.stream()
                .filter(each -> each.toString().equals(parameters.get("days")))
                .findFirst()
                .orElse(SPAN);
    }
}
