package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.support.workflow.StepDeadline;
import org.zhengtong.platform.support.worktime.DayEnd;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.publicservice.approval.Law;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.entity.Application;

/** The clocks that the law runs on an application, computed by working time and nowhere else. */
@ApplicationScoped
public class Clocks {

    /** 行政许可法 Art. 32 item 4: tell within five working days, or it counts as accepted. */
    public static final TimeLimit CHECK = TimeLimit.working(5, Law.LICENSING.article(32));

    @Inject
    WorkCalendar calendar;

    @Inject
    MatterVersions versions;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Of the check that runs, or ran last. */
    public Deadline check(Application application) {
        return calendar.deadline(application.receivedOn(), CHECK);
    }

    /** From acceptance to decision, as the law says. */
    public Deadline legal(Application application, MatterDefinition matter) {
        return handling(application, matter.limits().legal().toTimeLimit());
    }

    /** From acceptance to decision, as the office promises. */
    public Deadline promised(Application application, MatterDefinition matter) {
        return handling(application, matter.limits().promised().toTimeLimit());
    }

    /** Writes the dates of the clock that runs now into the application. */
    public void set(Application application, MatterDefinition matter) {
        switch (application.stage()) {
            case UNDER_CHECK -> {
                var check = check(application);
                application.checkRunsUntil(check.due(), check.estimated());
            }
            case IN_HANDLING -> {
                var promised = promised(application, matter);
                var legal = legal(application, matter);
                application.handlingRunsUntil(promised.due(), legal.due(), legal.estimated());
            }
            default -> {
                // No clock runs.
            }
        }
    }

    /** By when an open step has to be done. */
    public StepDeadline ofStep(Application application) {
        return switch (application.stage()) {
            case UNDER_CHECK -> stepDeadline(application.checkDue(), CHECK.ends(), "check");
            case IN_HANDLING ->
                application.promisedDue() == null
                        ? StepDeadline.NONE
                        : stepDeadline(application.promisedDue(), endOfPromise(application), "promised");
            default -> StepDeadline.NONE;
        };
    }

    private DayEnd endOfPromise(Application application) {
        var matter = versions.get(application.matterVersion()).definition();
        return matter.limits().promised().toTimeLimit().ends();
    }

    /** The last day ends as its rule says; signers are reminded when the office opens the day before. */
    private StepDeadline stepDeadline(LocalDate due, DayEnd ends, String basis) {
        var zone = clock.getZone();
        Instant dueAt =
                ends.of(due, settings.time(Setting.OFFICE_CLOSES)).atZone(zone).toInstant();
        Instant remindAt = due.minusDays(1)
                .atTime(settings.time(Setting.OFFICE_OPENS))
                .atZone(zone)
                .toInstant();
        return new StepDeadline(due, dueAt, remindAt.isAfter(clock.instant()) ? remindAt : null, basis);
    }

    private Deadline handling(Application application, TimeLimit limit) {
        return calendar.deadline(application.acceptedOn(), limit, application.extensions(), application.pauses());
    }
}
