package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.entity.Application;

/** Acceptance 受理 by a clerk or by silence: the clock to the decision begins, the notice is issued. */
@ApplicationScoped
public class Acceptance {

    @Inject
    Clocks clocks;

    @Inject
    PromiseCourse promises;

    @Inject
    NoticeWriter notices;

    @Inject
    Timeline timeline;

    @Inject
    ApplicantNews news;

    @Inject
    JointHandling joint;

    @Inject
    Clock clock;

    public void byClerk(Application application, MatterDefinition matter, AccountId clerk) {
        application.accept(LocalDate.now(clock));
        clocks.set(application, matter);
        var notice = notices.acceptance(application, matter, clerk, promises.begin(application, matter));
        timeline.noteByStaff(application, EventKind.ACCEPTED, clerk, Outcomes.NODE_ACCEPT, notice.documentNumber());
        news.tell(application, "accepted");
        joint.begin(application, matter);
    }

    public void bySilence(Application application, MatterDefinition matter) {
        application.acceptBySilence();
        clocks.set(application, matter);
        var notice = notices.acceptance(application, matter, AccountId.SYSTEM, promises.begin(application, matter));
        timeline.note(application, EventKind.ACCEPTED_BY_SILENCE, notice.documentNumber());
        news.tell(application, "acceptedBySilence");
        joint.begin(application, matter);
    }
}
