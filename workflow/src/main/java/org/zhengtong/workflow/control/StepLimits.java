package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.support.workflow.StepDeadline;
import org.zhengtong.platform.support.workflow.design.StageTime;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.workflow.entity.Step;

/**
 * The working days that a definition gives a step. Whatever the owner of the case says holds besides: the sooner of the
 * two is the step's deadline, and while the owner's clock rests so does the step's, which then begins anew.
 */
@Dependent
public class StepLimits {

    /** The basis of a deadline that the definition gives. */
    public static final String STEP = "step";

    @Inject
    WorkCalendar calendar;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Empty if the definition gives it none. */
    Optional<StepDeadline> begin(Step step, StageTime time) {
        return time.limited() ? Optional.of(from(day(step.openedAt()), time)) : Optional.empty();
    }

    public StepDeadline sooner(Step step, StageTime time, StepDeadline asked) {
        if (!time.limited() || asked.dueOn() == null) {
            return asked;
        }
        var rested = step.due().dueOn() == null;
        var own = from(rested ? LocalDate.now(clock) : day(step.openedAt()), time);
        return own.dueOn().isBefore(asked.dueOn()) ? own : asked;
    }

    private StepDeadline from(LocalDate opened, StageTime time) {
        var due = calendar.deadline(opened, TimeLimit.working(time.days())).due();
        var remind = time.remind() == 0
                ? null
                : at(
                        calendar.deadline(opened, TimeLimit.working(time.days() - time.remind()))
                                .due(),
                        opens());
        return new StepDeadline(due, at(due, settings.time(Setting.OFFICE_CLOSES)), remind, STEP);
    }

    private LocalTime opens() {
        return settings.time(Setting.OFFICE_OPENS);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
