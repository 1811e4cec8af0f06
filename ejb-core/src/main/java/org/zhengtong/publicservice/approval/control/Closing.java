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

/** What the end of the process means: decision, notice, licence, timeline, a word to the applicant. */
@ApplicationScoped
public class Closing {

    @Inject
    Clocks clocks;

    @Inject
    NoticeWriter notices;

    @Inject
    LicenceIssuer licences;

    @Inject
    Timeline timeline;

    @Inject
    ApplicantNews news;

    @Inject
    ApprovalRecords records;

    @Inject
    Clock clock;

    public void granted(Application application, MatterDefinition matter, AccountId by) {
        acceptIfOnTheSpot(application, matter);
        application.grant(today(), clock.instant());
        var notice = notices.grant(application, matter, by);
        timeline.noteByStaff(application, EventKind.GRANTED, by, null, notice.documentNumber());
        licences.issue(application, matter);
        news.tell(application, "granted");
    }

    public void refused(Application application, MatterDefinition matter, AccountId by) {
        acceptIfOnTheSpot(application, matter);
        application.refuse(today(), clock.instant());
        var reason = lastOpinion(application);
        notices.refusal(application, matter, by, reason);
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

    /** 即办件: acceptance and decision in one go. */
    private void acceptIfOnTheSpot(Application application, MatterDefinition matter) {
        if (application.stage().isBeforeAcceptance()) {
            application.accept(today());
            clocks.set(application, matter);
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
