package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.workflow.CaseEnded;
import org.zhengtong.platform.support.worktime.YearImported;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.control.Outcomes;
import org.zhengtong.publicservice.approval.control.PromiseCourse;

/** What the end of a case and a new year's holidays mean for promises; in the same transaction. */
@ApplicationScoped
public class PromiseEvents {

    /** {@link EngineEvents} decides between the two. */
    private static final int BEFORE_DECISION = Interceptor.Priority.APPLICATION + 100;

    private static final int AFTER_DECISION = Interceptor.Priority.APPLICATION + 900;

    @Inject
    Applications applications;

    @Inject
    MatterVersions versions;

    @Inject
    PromiseCourse course;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    /** Refuses a grant while a paper is outstanding; what the engine did is undone with it. */
    void beforeGrant(@Observes @Priority(BEFORE_DECISION) CaseEnded event) {
        if (isOurs(event) && Outcomes.END_APPROVED.equals(event.endNode())) {
            var application = applications.get(new ApplicationNumber(event.key().number()));
            course.requireNoneOutstanding(
                    application, versions.get(application.matterVersion()).definition());
        }
    }

    void ended(@Observes @Priority(AFTER_DECISION) CaseEnded event) {
        if (isOurs(event)) {
            var application = applications.get(new ApplicationNumber(event.key().number()));
            course.caseEnded(
                    application, versions.get(application.matterVersion()).definition());
        }
    }

    void yearImported(@Observes YearImported event) {
        if (event.from() != null) {
            var days = event.from() + "/" + event.to();
            agenda.schedule(PromiseRecount.KIND, Integer.toString(event.year()), days, clock.instant());
        }
    }

    private static boolean isOurs(CaseEnded event) {
        return event.key().system().equals(ApplicationNumber.SYSTEM);
    }
}
