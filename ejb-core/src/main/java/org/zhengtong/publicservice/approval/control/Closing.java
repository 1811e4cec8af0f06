package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.StepState;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Notice;

/** What the end of the process means: decision, notice, licence, timeline, a word to the applicant. */
@ApplicationScoped
public class Closing {

    @Inject
    Applications applications;

    @Inject
    DecisionGuard guard;

    @Inject
    Clocks clocks;

    @Inject
    PromiseCourse promises;

    @Inject
    NoticeWriter notices;

    @Inject
    LicenceIssuer licences;

    @Inject
    Charging charging;

    @Inject
    Delivering delivering;

    @Inject
    Timeline timeline;

    @Inject
    ApplicantNews news;

    @Inject
    ApprovalRecords records;

    @Inject
    Clock clock;

    public void granted(Application application, MatterDefinition matter, AccountId by) {
        guard.requireDecidable(application, matter);
        acceptIfOnTheSpot(application, matter);
        application.grant(today(), clock.instant());
        var notice = matter.hasParts()
                ? jointResult(application, matter, by)
                : notices.grant(application, matter, by, promises.outstanding(application));
        timeline.noteByStaff(application, EventKind.GRANTED, by, null, notice.documentNumber());
        charging.demand(application, matter, by);
        if (!charging.holdsResult(application, matter)) {
            licences.issue(application, matter);
        }
        delivering.begin(application, matter);
        news.tell(application, "granted");
    }

    public void refused(Application application, MatterDefinition matter, AccountId by) {
        guard.requireDecidable(application, matter);
        acceptIfOnTheSpot(application, matter);
        application.refuse(today(), clock.instant());
        var reason = matter.hasParts() ? "" : lastOpinion(application);
        if (matter.hasParts()) {
            jointResult(application, matter, by);
        } else {
            notices.refusal(application, matter, by, reason);
        }
        delivering.begin(application, matter);
        timeline.noteByStaff(application, EventKind.REFUSED, by, null, reason);
        news.tell(application, "refused");
    }

    public void notAccepted(Application application, MatterDefinition matter, AccountId by) {
        application.refuseAcceptance(today(), clock.instant());
        var reason = lastOpinion(application);
        notices.nonAcceptance(application, matter, by, reason);
        timeline.noteByStaff(application, EventKind.NOT_ACCEPTED, by, null, reason);
        news.tell(application, "notAccepted");
    }

    private Notice jointResult(Application application, MatterDefinition matter, AccountId by) {
        return notices.jointResult(application, matter, by, applications.partsOf(application));
    }

    /** 即办件: acceptance and decision in one go. */
    private void acceptIfOnTheSpot(Application application, MatterDefinition matter) {
        if (application.stage().isBeforeAcceptance()) {
            application.accept(today());
            clocks.set(application, matter);
            promises.begin(application, matter);
        }
    }

    /** The opinion of the step that decided. */
    private String lastOpinion(Application application) {
        var done = records.steps(application.number().key()).stream()
                .filter(step -> step.state() == StepState.DONE)
                .reduce((first, second) -> second);
        return done.flatMap(step -> step.signers().stream()
                        .map(StepView.Signer::opinion)
                        .filter(opinion -> opinion != null && !opinion.isBlank())
                        .findFirst())
                .orElse("");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
