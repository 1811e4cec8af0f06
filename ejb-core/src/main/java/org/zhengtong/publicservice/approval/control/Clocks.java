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
import org.zhengtong.publicservice.approval.MatterLimits;
import org.zhengtong.publicservice.approval.Stage;
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
    JointApplications joint;

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
        return handling(application, limits(application, matter).legal().toTimeLimit());
    }

    /** From acceptance to decision, as the office promises. */
    public Deadline promised(Application application, MatterDefinition matter) {
        return handling(application, limits(application, matter).promised().toTimeLimit());
    }

    /** Writes the dates of the clock that runs now into the application, and into all that run under the same clock. */
    public void set(Application application, MatterDefinition matter) {
        switch (application.stage()) {
            case UNDER_CHECK -> {
                var check = check(application);
                application.checkRunsUntil(check.due(), check.estimated());
            }
            case IN_HANDLING ->
                joint.together(application).stream()
                        .filter(each -> each.stage() == Stage.IN_HANDLING)
                        .forEach(this::setHandling);
            default -> {
                // No clock runs.
            }
        }
    }

    private void setHandling(Application application) {
        var matter = definition(application);
        var promised = promised(application, matter);
        var legal = legal(application, matter);
        application.handlingRunsUntil(promised.due(), legal.due(), legal.estimated());
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
        return limits(application, definition(application))
                .promised()
                .toTimeLimit()
                .ends();
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

    /** A part has the limits of the joint matter; its organ has no clock of its own. */
    private MatterLimits limits(Application application, MatterDefinition matter) {
        return application.isPart() ? definition(joint.leading(application)).limits() : matter.limits();
    }

    /** One clock for what is decided together: it stands still while any organ's test or hearing lasts. */
    private Deadline handling(Application application, TimeLimit limit) {
        var leading = joint.leading(application);
        var pauses = joint.together(leading).stream()
                .flatMap(each -> each.pauses().stream())
                .toList();
        return calendar.deadline(leading.acceptedOn(), limit, leading.extensions(), pauses);
    }

    private MatterDefinition definition(Application application) {
        return versions.get(application.matterVersion()).definition();
    }
}
