package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.Countersigning;
import org.zhengtong.platform.support.workflow.SignerOrder;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.control.Outcomes;

/**
 * What those who sign an application arrange among themselves, where its law or its roles have a say. Everything else
 * stands in {@link org.zhengtong.platform.support.workflow.boundary.Colleagues}.
 */
@Stateless
@DenyAll
public class Cosigning {

    @Inject
    CaseDoor door;

    @Inject
    Countersigning countersigning;

    @Inject
    ApprovalEngine engine;

    @Inject
    ApprovalRecords records;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    /** 加签. The one who is added reads the reason. */
    @RolesAllowed("approval.handle")
    @Audited("approval.addSigner")
    public void addSigner(ApplicationNumber number, StepId step, AccountId whom, SignerOrder order, String reason) {
        ApprovalRule.REASON_REQUIRED.require(isWritten(reason));
        door.enter(number, step);
        ApprovalRule.ONE_ACCEPTS.require(records.step(step)
                .map(StepView::node)
                .filter(Outcomes.NODE_ACCEPT::equals)
                .isEmpty());
        requireHandler(whom);
        countersigning.addSigner(step, caller.required(), whom, order, reason.strip());
    }

    /** 委派: the step comes back with the colleague's view, and the caller decides. */
    @RolesAllowed("approval.handle")
    @Audited("approval.delegate")
    public void delegate(ApplicationNumber number, StepId step, AccountId to, String question) {
        ApprovalRule.REASON_REQUIRED.require(isWritten(question));
        door.enter(number, step);
        requireHandler(to);
        countersigning.delegate(step, caller.required(), to, question.strip());
    }

    /** 取回: one's decision, while nobody has read what followed and the applicant was told nothing. */
    @RolesAllowed("approval.handle")
    @Audited("approval.takeBack")
    public void takeBack(ApplicationNumber number, StepId decided, String reason) {
        ApprovalRule.REASON_REQUIRED.require(isWritten(reason));
        door.enter(number);
        records.step(decided)
                .filter(step -> step.key().equals(number.key()))
                .orElseThrow(() -> new NotFound(StepView.class, decided));
        engine.takeBack(decided, caller.required(), reason.strip());
    }

    private void requireHandler(AccountId colleague) {
        ApprovalRule.MAY_NOT_HANDLE.require(directory.mayAnywhere(colleague, Permission.APPROVAL_HANDLE));
    }

    private static boolean isWritten(String text) {
        return text != null && !text.isBlank();
    }
}
