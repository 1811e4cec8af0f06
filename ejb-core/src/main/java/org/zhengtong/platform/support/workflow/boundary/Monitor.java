package org.zhengtong.platform.support.workflow.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.AgeBand;
import org.zhengtong.platform.support.workflow.CaseMonitor;
import org.zhengtong.platform.support.workflow.CasesByAge;
import org.zhengtong.platform.support.workflow.CasesInState;
import org.zhengtong.platform.support.workflow.CasesOverdue;
import org.zhengtong.platform.support.workflow.CasesWaiting;
import org.zhengtong.platform.support.workflow.MonitorFilter;
import org.zhengtong.platform.support.workflow.MonitorFilter.Age;
import org.zhengtong.platform.support.workflow.MonitorFilter.Decided;
import org.zhengtong.platform.support.workflow.MonitorFilter.Waiting;
import org.zhengtong.platform.support.workflow.MonitorQuery;
import org.zhengtong.platform.support.workflow.MonitorQuery.Waits;
import org.zhengtong.platform.support.workflow.MonitorTotals;
import org.zhengtong.platform.support.workflow.MonitoredCase;
import org.zhengtong.platform.support.workflow.StepTime;
import org.zhengtong.platform.support.workflow.control.StepTimes;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;

/**
 * 流程监控: the cases of all systems as those see them who watch over them. Leaders see the cases in which their units
 * take part, administrators of processes all of them. What a case is about stays with its owner: opening one asks the
 * owner's rights, and is audited there.
 */
@Stateless
@DenyAll
public class Monitor {

    /** A span that is asked about can't be longer, so that nobody reads years of steps. */
    public static final int MOST_DAYS = 92;

    @Inject
    CaseMonitor monitor;

    @Inject
    WorkCalendar calendar;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed("process.monitor")
    public MonitorTotals totals() {
        return monitor.totals(scope(), today());
    }

    @RolesAllowed("process.monitor")
    public List<CasesInState> states() {
        return monitor.states(scope());
    }

    /** Open cases by process and {@link AgeBand}. */
    @RolesAllowed("process.monitor")
    public List<CasesByAge> ages() {
        var since = Arrays.stream(AgeBand.values())
                .filter(band -> !band.isOldest())
                .map(this::since)
                .toList();
        return monitor.ages(scope(), since);
    }

    @RolesAllowed("process.monitor")
    public List<CasesWaiting> waiting() {
        return monitor.waiting(scope());
    }

    @RolesAllowed("process.monitor")
    public List<CasesOverdue> overdueUnits() {
        return monitor.overdueUnits(scope(), today());
    }

    @RolesAllowed("process.monitor")
    public List<CasesOverdue> overduePeople() {
        return monitor.overduePeople(scope(), today());
    }

    /**
     * Steps by how long they took, the slowest first.
     *
     * @param days decided within so many days
     */
    @RolesAllowed("process.monitor")
    public List<StepTime> slowest(int days) {
        return StepTimes.of(monitor.spans(scope(), daysAgo(days)), calendar::workingTimeBetween);
    }

    @RolesAllowed("process.monitor")
    public Map<String, Bilingual> processNames() {
        return monitor.processNames();
    }

    @RolesAllowed("process.monitor")
    public Optional<Bilingual> stepName(String process, String node) {
        return monitor.stepName(process, node);
    }

    @RolesAllowed("process.monitor")
    public Page<MonitoredCase> cases(MonitorQuery query, Page.Request page) {
        return monitor.cases(filter(query), scope(), page);
    }

    private MonitorFilter filter(MonitorQuery query) {
        return new MonitorFilter(
                query.process(),
                query.state(),
                age(query),
                query.waits() == null ? null : waiting(query),
                query.days() == null ? null : new Decided(query.node(), daysAgo(query.days())));
    }

    private Age age(MonitorQuery query) {
        var band = query.age();
        if (band == null) {
            return query.open() ? Age.ANY : null;
        }
        return new Age(band.isOldest() ? null : since(band), band.isYoungest() ? null : since(band.younger()));
    }

    private Waiting waiting(MonitorQuery query) {
        return new Waiting(
                query.node(),
                query.by(),
                query.waits() == Waits.OVERDUE ? today() : null,
                query.waits() == Waits.ABANDONED);
    }

    /** What started from then on is of this age, or younger. */
    private Instant since(AgeBand band) {
        return start(calendar.earliest(band.days(), today()));
    }

    private Instant daysAgo(int days) {
        return start(today().minus(Period.ofDays(Math.min(MOST_DAYS, Math.max(0, days)))));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private DataScope scope() {
        return caller.scope(Permission.PROCESS_MONITOR);
    }
}
