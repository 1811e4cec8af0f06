package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.Law;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Proceeding;

/**
 * What hearings and examinations do to a case's clock (行政许可法 Art. 45), and the limits that the law sets for them. The
 * last day that does not count is written down when the clock stops, so that it runs again by itself; the work on the
 * agenda only tells people.
 */
@ApplicationScoped
public class ProceedingClock {

    /** Kind of the work; its id is the proceeding's and what has to be done. */
    public static final String KIND = "approval-proceeding";

    public static final String RUNS_AGAIN = "runs-again";

    /** 行政许可法 Art. 47: within five days of being told; days are working days (Art. 82). */
    public static final TimeLimit TO_ASK = TimeLimit.working(5, Law.LICENSING.article(47));

    /** Art. 47: held within twenty days. */
    public static final TimeLimit TO_HOLD = TimeLimit.working(20, Law.LICENSING.article(47));

    /** Art. 48 item 1: told seven days before. */
    public static final TimeLimit AHEAD = TimeLimit.working(7, Law.LICENSING.article(48));

    @Inject
    Clocks clocks;

    @Inject
    StepDeadlines deadlines;

    @Inject
    MatterVersions versions;

    @Inject
    WorkCalendar calendar;

    @Inject
    Timeline timeline;

    @Inject
    ApplicantNews news;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    public LocalDate lastDay(LocalDate from, TimeLimit limit) {
        return calendar.deadline(from, limit).due();
    }

    /** Stops the clock from a day on, up to the proceeding's last day. */
    public void stop(Application application, Proceeding proceeding, LocalDate from) {
        application.stopsFor(
                proceeding.id(), from, proceeding.latest(), proceeding.name().zh());
        recompute(application);
        timeline.note(application, EventKind.PAUSED, proceeding.name().zh());
        news.tell(application, "paused");
        remember(proceeding, proceeding.latest());
    }

    /** Moves the last day that does not count: the hearing has its date. */
    public void move(Application application, Proceeding proceeding, LocalDate lastDay) {
        application.countsAfter(proceeding.id(), lastDay);
        recompute(application);
        remember(proceeding, lastDay);
    }

    /** It is over: what comes after this day counts. */
    public void end(Application application, Proceeding proceeding, LocalDate lastDay) {
        agenda.cancel(KIND, id(proceeding));
        if (proceeding.hasStoppedClock() && !lastDay.isAfter(proceeding.latest())) {
            application.countsAfter(proceeding.id(), lastDay);
            recompute(application);
            runsAgain(application);
        }
    }

    /** Says that the clock runs again; it does so whether anybody says it or not. */
    public void runsAgain(Application application) {
        timeline.note(application, EventKind.RESUMED, null);
        news.tell(application, "resumed");
    }

    private void remember(Proceeding proceeding, LocalDate lastDay) {
        var morning = lastDay.plusDays(1).atTime(LocalTime.of(0, 5)).atZone(clock.getZone());
        agenda.schedule(KIND, id(proceeding), "", morning.toInstant());
    }

    private void recompute(Application application) {
        clocks.set(application, versions.get(application.matterVersion()).definition());
        deadlines.setAll(application);
    }

    private static String id(Proceeding proceeding) {
        return proceeding.id() + "/" + RUNS_AGAIN;
    }
}
