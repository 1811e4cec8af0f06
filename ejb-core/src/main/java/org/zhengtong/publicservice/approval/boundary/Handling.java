package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.platform.support.workflow.ReturnWay;
import org.zhengtong.platform.support.workflow.SignStep;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.control.ApplicantNews;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.Clocks;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.control.NoticeWriter;
import org.zhengtong.publicservice.approval.control.Outcomes;
import org.zhengtong.publicservice.approval.control.StepDeadlines;
import org.zhengtong.publicservice.approval.control.Timeline;
import org.zhengtong.publicservice.approval.entity.Application;

/** Handling 审批处理 between acceptance and decision: claim, sign, send back, hand over; the lawful extension. */
@Stateless
@DenyAll
public class Handling {

    @Inject
    Applications applications;

    @Inject
    CaseDoor door;

    @Inject
    MatterVersions versions;

    @Inject
    Clocks clocks;

    @Inject
    StepDeadlines deadlines;

    @Inject
    NoticeWriter notices;

    @Inject
    Timeline timeline;

    @Inject
    ApplicantNews news;

    @Inject
    Directory directory;

    @Inject
    ApprovalEngine engine;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed("approval.handle")
    @Audited("approval.claim")
    public void claim(ApplicationNumber number, StepId step) {
        door.enter(number, step);
        engine.claim(step, caller.required());
    }

    @RolesAllowed("approval.handle")
    @Audited("approval.release")
    public void release(ApplicationNumber number, StepId step) {
        door.enter(number, step);
        engine.release(step, caller.required());
    }

    /**
     * Signs a step with an opinion. The first step of a matter handled on the spot is decided here too; acceptance and
     * correction have their own methods, because the law asks for more than a signature.
     */
    @RolesAllowed("approval.handle")
    @Audited("approval.sign")
    public void sign(ApplicationNumber number, StepId step, String outcome, String opinion) {
        door.enter(number, step);
        WorkflowRule.OUTCOME_NOT_OFFERED.require(
                !outcome.equals(Outcomes.ACCEPT) && !outcome.equals(Outcomes.CORRECT), outcome);
        engine.sign(new SignStep(step, caller.required(), outcome, opinion));
    }

    /** 驳回 to an earlier step. What was accepted stays accepted: back at the desk it is only sent on again. */
    @RolesAllowed("approval.handle")
    @Audited("approval.sendBack")
    public void sendBack(ApplicationNumber number, StepId step, String toNode, String reason) {
        ApprovalRule.REASON_REQUIRED.require(reason != null && !reason.isBlank());
        door.enter(number, step);
        var application = applications.get(number);
        engine.sendBack(step, caller.required(), toNode, reason, ReturnWay.WALK_AGAIN);
        timeline.noteInternally(application, EventKind.SENT_BACK, caller.required(), toNode, reason);
    }

    /** 转办 to a colleague. */
    @RolesAllowed("approval.handle")
    @Audited("approval.handOver")
    public void handOver(ApplicationNumber number, StepId step, AccountId colleague, String reason) {
        door.enter(number, step);
        WorkflowRule.NOT_A_COLLEAGUE.require(directory.staff(colleague).isPresent());
        engine.handOver(step, caller.required(), colleague, reason);
        timeline.noteInternally(applications.get(number), EventKind.HANDED_OVER, caller.required(), null, reason);
    }

    /** Extends the legal limit once, by what the law allows; only the head of the organ may (行政许可法 Art. 42). */
    @RolesAllowed("approval.extend")
    @Audited("approval.extend")
    public void extend(ApplicationNumber number, String reason) {
        ApprovalRule.REASON_REQUIRED.require(reason != null && !reason.isBlank());
        engine.lock(number.key());
        var application = applications.get(number);
        ApprovalRule.UNIT_NOT_COMPETENT.require(
                caller.scope("approval.extend").covers(application.unit()), application.unit());
        var matter = matter(application);
        ApprovalRule.GOVERNMENT_EXTENDS.require(
                !matter.hasParts() || caller.scope("approval.extend").county());
        var extension = matter.limits().extension();
        ApprovalRule.NO_EXTENSION.require(extension != null);
        var basis = extension.basis();
        application.extend(extension.days(), LocalDate.now(clock), reason.strip(), basis);
        recompute(application);
        notices.extension(application, matter, caller.required(), extension.days(), basis.zh(), reason.strip());
        timeline.noteByStaff(application, EventKind.EXTENDED, caller.required(), null, reason.strip());
        news.tell(application, "extended");
    }

    private void recompute(Application application) {
        clocks.set(application, matter(application));
        deadlines.setAll(application);
    }

    private MatterDefinition matter(Application application) {
        return versions.get(application.matterVersion()).definition();
    }
}
