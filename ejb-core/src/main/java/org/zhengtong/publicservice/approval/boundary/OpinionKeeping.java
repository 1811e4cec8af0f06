package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.Circulation;
import org.zhengtong.platform.support.workflow.KeptOpinion;
import org.zhengtong.platform.support.workflow.StepId;

/** Keeps what a clerk writes before it is signed, so that neither a time-out nor another device loses it. */
@Stateless
@DenyAll
public class OpinionKeeping {

    @Inject
    ApprovalRecords records;

    @Inject
    Circulation circulation;

    @Inject
    Caller caller;

    /** The caller's own. */
    @RolesAllowed("approval.handle")
    public Optional<KeptOpinion> kept(StepId step) {
        return records.keptOpinion(step, caller.required());
    }

    /** Only for a step that waits for the caller; a draft is nothing official, so it is not audited. */
    @RolesAllowed("approval.handle")
    public void keep(StepId step, String text) {
        circulation.keepOpinion(step, caller.required(), text);
    }
}
