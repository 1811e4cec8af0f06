package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.publicservice.approval.KeptOpinion;
import org.zhengtong.publicservice.approval.control.OpinionDrafts;
import org.zhengtong.publicservice.approval.entity.OpinionDraft;

/** Keeps what a clerk writes before it is signed, so that neither a time-out nor another device loses it. */
@Stateless
@DenyAll
public class OpinionKeeping {

    @Inject
    OpinionDrafts drafts;

    @Inject
    ApprovalRecords records;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The caller's own. */
    @RolesAllowed("approval.handle")
    public Optional<KeptOpinion> kept(StepId step) {
        return drafts.find(place(step));
    }

    /** Only for a step that the caller may sign; a draft is nothing official, so it is not audited. */
    @RolesAllowed("approval.handle")
    public void keep(StepId step, String text) {
        WorkflowRule.NOT_A_SIGNATORY.require(
                records.rights(step, caller.required()).maySign());
        drafts.keep(place(step), text == null ? "" : text, clock.instant());
    }

    private OpinionDraft.Place place(StepId step) {
        return new OpinionDraft.Place(step, caller.required());
    }
}
