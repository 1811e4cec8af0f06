package org.zhengtong.publicservice.approval.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.CaseEnded;
import org.zhengtong.platform.support.workflow.CaseEnding;
import org.zhengtong.platform.support.workflow.CaseJumped;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.CaseSuspended;
import org.zhengtong.platform.support.workflow.StepDone;
import org.zhengtong.platform.support.workflow.StepTakenBack;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.JointApplications;
import org.zhengtong.publicservice.approval.control.Outcomes;
import org.zhengtong.publicservice.approval.entity.Application;

/**
 * What the engine can do and the law of administrative licences does not allow is refused here, whoever asked for it; a
 * refusal undoes what the engine did. The reasons stand in decision record 55.
 */
@ApplicationScoped
public class LawfulDetours {

    @Inject
    Applications applications;

    @Inject
    JointApplications joint;

    /** What the law leaves to the organs, nobody signs for them. */
    void done(@Observes StepDone event) {
        if (isOurs(event.key()) && event.node().equals(Outcomes.NODE_PARTS)) {
            ApprovalRule.ENDS_WITH_ITS_PARTS.require(event.by().equals(AccountId.SYSTEM));
        }
    }

    void suspended(@Observes CaseSuspended event) {
        if (isOurs(event.key())) {
            ApprovalRule.RESTS_ONLY_IN_HANDLING.require(isInHandling(event.key()));
        }
    }

    void jumped(@Observes CaseJumped event) {
        if (isOurs(event.key())) {
            ApprovalRule.JUMPS_ONLY_IN_HANDLING.require(
                    isInHandling(event.key()) && !event.toNode().equals(Outcomes.NODE_SUPPLEMENT));
            ApprovalRule.ENDS_WITH_ITS_PARTS.require(!joint.isJoint(application(event.key())));
        }
    }

    void stopped(@Observes CaseEnded event) {
        if (isOurs(event.key())) {
            ApprovalRule.ENDS_BY_DECISION.require(event.ending() != CaseEnding.STOPPED);
        }
    }

    void takenBack(@Observes StepTakenBack event) {
        if (isOurs(event.key())) {
            ApprovalRule.TOLD_ALREADY.require(
                    isInHandling(event.key()) && !event.node().equals(Outcomes.NODE_ACCEPT));
        }
    }

    private boolean isInHandling(CaseKey key) {
        return application(key).stage() == Stage.IN_HANDLING;
    }

    private Application application(CaseKey key) {
        return applications.get(new ApplicationNumber(key.number()));
    }

    private static boolean isOurs(CaseKey key) {
        return key.system().equals(ApplicationNumber.SYSTEM);
    }
}
