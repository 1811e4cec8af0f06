package org.zhengtong.platform.support.workflow.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.platform.support.workflow.CaseAdministration;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.Signatory;

/** What administrators of processes do to running cases, always with a reason; the system that owns a case may refuse. */
@Stateless
@DenyAll
public class CaseControl {

    @Inject
    CaseAdministration administration;

    @Inject
    ApprovalEngine engine;

    @Inject
    Caller caller;

    @RolesAllowed("process.administer")
    @Audited("workflow.suspend")
    public void suspend(CaseKey key, String reason) {
        administration.suspend(key, caller.required(), reason);
    }

    @RolesAllowed("process.administer")
    @Audited("workflow.resume")
    public void resume(CaseKey key, String reason) {
        administration.resume(key, caller.required(), reason);
    }

    @RolesAllowed("process.administer")
    @Audited("workflow.jump")
    public void jump(CaseKey key, String toNode, String reason) {
        administration.jump(key, toNode, caller.required(), reason);
    }

    @RolesAllowed("process.administer")
    @Audited("workflow.stop")
    public void stop(CaseKey key, String reason) {
        administration.stop(key, caller.required(), reason);
    }

    /** What fell to the administrators goes on to somebody who can sign it. */
    @RolesAllowed("process.administer")
    @Audited("workflow.reassign")
    public void reassign(CaseKey key, String lane, List<Signatory> signatories, String reason) {
        engine.reassign(key, lane, signatories, caller.required(), reason);
    }
}
