package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.Permission;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;

/** What administrators of processes do to an application, beside what they may do to the cases of every system. */
@Stateless
@DenyAll
public class CaseSupervision {

    @Inject
    CaseDoor door;

    @Inject
    ApprovalEngine engine;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    /** Gives a step for which nobody was found to somebody who may handle it. */
    @RolesAllowed("process.administer")
    @Audited("approval.assign")
    public void assign(ApplicationNumber number, StepId step, AccountId whom, String reason) {
        ApprovalRule.REASON_REQUIRED.require(reason != null && !reason.isBlank());
        door.enter(number, step);
        ApprovalRule.MAY_NOT_HANDLE.require(directory.mayAnywhere(whom, Permission.APPROVAL_HANDLE));
        engine.handOver(step, caller.required(), whom, reason.strip());
    }
}
