package org.zhengtong.web.intranet.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.workflow.AgeBand;
import org.zhengtong.platform.support.workflow.CaseState;
import org.zhengtong.platform.support.workflow.InboxLight;
import org.zhengtong.platform.support.workflow.MonitorQuery.Waits;
import org.zhengtong.platform.support.workflow.MonitoredCase;
import org.zhengtong.platform.support.workflow.MonitoredCase.OpenStep;
import org.zhengtong.platform.support.workflow.boundary.Monitor;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.intranet.PageNumber;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.tags.Light;
import org.zhengtong.web.words.Dates;
import org.zhengtong.web.words.Words;

/** The cases behind a number of the monitor. */
@Named
@RequestScoped
public class MonitorCasesPage {

    private static final int ROWS = 20;

    @Inject
    Monitor monitor;

    @Inject
    MonitorNames names;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private MonitorConditions conditions;
    private Page<MonitoredCase> page;

    /** A condition that holds. @param without the list without it */
    public record Chip(String name, String value, String without) {}

    public void open() {
        getPage();
    }

    public Page<MonitoredCase> getPage() {
        if (page == null) {
            page = monitor.cases(conditions().query(), PageNumber.of(parameters, ROWS));
        }
        return page;
    }

    public List<Chip> getChips() {
        return conditions().given().entrySet().stream()
                .map(entry -> new Chip(
                        words().get("monitor.condition." + entry.getKey()),
                        said(entry.getKey(), entry.getValue()),
                        conditions().without(entry.getKey()).address()))
                .toList();
    }

    private String said(String condition, String value) {
        var none = MonitorConditions.NONE.equals(value);
        return switch (condition) {
            case MonitorConditions.PROCESS -> names.process(value);
            case MonitorConditions.STATE -> words().of(CaseState.valueOf(value));
            case MonitorConditions.OPEN -> "";
            case MonitorConditions.AGE -> words().of(AgeBand.valueOf(value));
            case MonitorConditions.WAITS -> words().of(Waits.valueOf(value));
            case MonitorConditions.UNIT -> names.unit(none ? null : Long.valueOf(value));
            case MonitorConditions.PERSON -> names.person(none ? null : new AccountId(Long.parseLong(value)));
            case MonitorConditions.DAYS -> words().text("monitor.within", Integer.valueOf(value));
            default -> stepName(value);
        };
    }

    /** A step that the newest version has no more keeps its mark. */
    private String stepName(String node) {
        var process = conditions().given().getOrDefault(MonitorConditions.PROCESS, "");
        return monitor.stepName(process, node).map(words()::of).orElse(node);
    }

    public Map<String, String> getGiven() {
        return conditions().given();
    }

    /** Conditions that hold and have no choice of their own in the form: they stay when another one is chosen. */
    public List<Option> getKept() {
        return conditions()
                .without(MonitorConditions.PROCESS)
                .without(MonitorConditions.STATE)
                .without(MonitorConditions.AGE)
                .given()
                .entrySet()
                .stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue()))
                .toList();
    }

    public List<Option> getProcesses() {
        return names.processes().entrySet().stream()
                .map(entry -> new Option(entry.getKey(), words().of(entry.getValue())))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    public List<Option> getStates() {
        return Option.of(words(), CaseState.values());
    }

    public List<Option> getAges() {
        return Option.of(words(), AgeBand.values());
    }

    public Light lightOf(OpenStep step) {
        var today = LocalDate.now(clock);
        return Light.of(InboxLight.of(step.dueOn(), today), step.dueOn(), today, words());
    }

    /** By when a step has to be done. */
    public String said(OpenStep step) {
        return step.dueOn() == null
                ? words().of(InboxLight.NONE)
                : words().text("monitor.due", Dates.shortDate(step.dueOn(), words().tongue()));
    }

    private MonitorConditions conditions() {
        if (conditions == null) {
            conditions = MonitorConditions.of(parameters);
        }
        return conditions;
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
