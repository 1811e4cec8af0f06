package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Promise;

/** When a promise is due, and when somebody is told: rows on the agenda, which outlive the server. */
@ApplicationScoped
public class PromiseTimes {

    /** The kind of work on the agenda. */
    public static final String KIND = "approval-promise";

    /** Days before the last one on which the applicant is reminded; a short term is reminded of on its last day. */
    private static final int[] REMINDERS = {3, 1, 0};

    @Inject
    WorkCalendar calendar;

    @Inject
    Agenda agenda;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** What happens at a moment of a promise's life. */
    public enum Moment {
        REMIND,
        DUE,
        CHECK;

        String of(Promise promise) {
            return promise.id() + "-" + this;
        }
    }

    /** Null before acceptance. */
    public Deadline deadline(Application application, MatterDefinition matter, Promise promise) {
        return application.acceptedOn() == null
                ? null
                : calendar.deadline(
                        application.acceptedOn(),
                        matter.material(promise.material())
                                .orElseThrow()
                                .toFollow()
                                .toTimeLimit());
    }

    /** Counts from acceptance, and puts reminder and end on the agenda; a second time moves them. */
    public void set(Application application, MatterDefinition matter, Promise promise) {
        var due = deadline(application, matter, promise).due();
        promise.runsUntil(due);
        reminder(due).ifPresent(at -> agenda.schedule(KIND, Moment.REMIND.of(promise), "", at));
        agenda.schedule(KIND, Moment.DUE.of(promise), "", endOf(due));
    }

    /** From the decision on, the organ's time to check runs. */
    public void setCheck(Application application, MatterDefinition matter, Promise promise) {
        var term = matter.material(promise.material()).orElseThrow().toFollow();
        var due = calendar.deadline(application.decidedOn(), TimeLimit.working(term.checkDays(), term.basis()))
                .due();
        promise.toBeCheckedBy(due);
        agenda.schedule(KIND, Moment.CHECK.of(promise), "", endOf(due));
    }

    /** The paper is there, or nobody waits for it. */
    public void clear(Promise promise) {
        agenda.cancel(KIND, Moment.REMIND.of(promise));
        agenda.cancel(KIND, Moment.DUE.of(promise));
    }

    public void clearCheck(Promise promise) {
        agenda.cancel(KIND, Moment.CHECK.of(promise));
    }

    private Optional<Instant> reminder(LocalDate due) {
        var opens = settings.time(Setting.OFFICE_OPENS);
        return IntStream.of(REMINDERS)
                .mapToObj(due::minusDays)
                .map(day -> day.atTime(opens).atZone(clock.getZone()).toInstant())
                .filter(at -> at.isAfter(clock.instant()))
                .findFirst();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
