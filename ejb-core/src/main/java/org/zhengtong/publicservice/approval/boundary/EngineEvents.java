package org.zhengtong.publicservice.approval.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.notification.boundary.Notifier;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.CaseEnded;
import org.zhengtong.platform.support.workflow.CaseEnding;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.StepDone;
import org.zhengtong.platform.support.workflow.StepOpened;
import org.zhengtong.platform.support.workflow.StepOverdue;
import org.zhengtong.platform.support.workflow.StepReminder;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.control.Acceptance;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.Closing;
import org.zhengtong.publicservice.approval.control.JointHandling;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.control.Outcomes;
import org.zhengtong.publicservice.approval.control.StepDeadlines;
import org.zhengtong.publicservice.approval.control.Timeline;
import org.zhengtong.publicservice.approval.entity.Application;

/** What the engine announces about applications, turned into what the law makes of it; in the same transaction. */
@ApplicationScoped
public class EngineEvents {

    @Inject
    Applications applications;

    @Inject
    MatterVersions versions;

    @Inject
    StepDeadlines deadlines;

    @Inject
    Acceptance acceptance;

    @Inject
    Closing closing;

    @Inject
    JointHandling joint;

    @Inject
    Timeline timeline;

    @Inject
    ApprovalEngine engine;

    @Inject
    ApprovalRecords records;

    @Inject
    Notifier notifier;

    @Inject
    Caller caller;

    void stepOpened(@Observes StepOpened event) {
        if (isOurs(event.key())) {
            deadlines.set(application(event.key()), event.step());
        }
    }

    /** The steps between acceptance and decision; those two have entries of their own. */
    void stepDone(@Observes StepDone event) {
        if (isOurs(event.key())
                && !event.node().equals(Outcomes.NODE_ACCEPT)
                && !event.node().equals(Outcomes.NODE_SUPPLEMENT)
                && !event.node().equals(Outcomes.NODE_PARTS)) {
            timeline.noteInternally(
                    application(event.key()), EventKind.STEP_DONE, event.by(), event.node(), event.opinion());
        }
    }

    void caseEnded(@Observes CaseEnded event) {
        if (!isOurs(event.key()) || event.ending() != CaseEnding.REACHED) {
            return;
        }
        var application = application(event.key());
        var matter = versions.get(application.matterVersion()).definition();
        var by = caller.account().orElse(AccountId.SYSTEM);
        switch (event.endNode()) {
            case Outcomes.END_APPROVED -> closing.granted(application, matter, by);
            case Outcomes.END_REFUSED -> closing.refused(application, matter, by);
            case Outcomes.END_NOT_ACCEPTED -> closing.notAccepted(application, matter, by);
            default -> throw new IllegalStateException("no meaning for the end " + event.endNode());
        }
        joint.ended(application);
    }

    /** A deadline is near: its signers are told. */
    void remind(@Observes StepReminder event) {
        if (isOurs(event.key())) {
            tell(event.to(), "approval.reminder", event.key());
        }
    }

    /** A deadline passed: before acceptance the law accepts by silence, afterwards the heads are told. */
    void overdue(@Observes StepOverdue event) {
        if (!isOurs(event.key())) {
            return;
        }
        var application = application(event.key());
        if (application.stage() == Stage.UNDER_CHECK && event.node().equals(Outcomes.NODE_ACCEPT)) {
            acceptBySilence(application, event);
        } else {
            timeline.note(application, EventKind.OVERDUE, null);
        }
        tell(event.superiors(), "approval.overdue", event.key());
    }

    private void acceptBySilence(Application application, StepOverdue event) {
        var matter = versions.get(application.matterVersion()).definition();
        acceptance.bySilence(application, matter);
        var offersAccept = records.step(event.step())
                .map(StepView::outcomes)
                .orElse(List.of())
                .contains(Outcomes.ACCEPT);
        if (offersAccept) {
            engine.complete(event.key(), event.node(), Outcomes.ACCEPT, AccountId.SYSTEM, null, Map.of());
        } else {
            deadlines.set(application, event.step());
        }
    }

    private void tell(List<AccountId> people, String what, CaseKey key) {
        var application = application(key);
        var parameters = List.of(application.number().value(), application.title());
        people.forEach(
                person -> notifier.tell(person, what, parameters, "/approval/case?number=" + application.number()));
    }

    private Application application(CaseKey key) {
        return applications.get(new ApplicationNumber(key.number()));
    }

    private static boolean isOurs(CaseKey key) {
        return key.system().equals(ApplicationNumber.SYSTEM);
    }
}
