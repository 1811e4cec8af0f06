package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.security.directory.UnitView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.SignStep;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.workflow.StepView.Signer;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.control.Acceptance;
import org.zhengtong.publicservice.approval.control.ApplicantNews;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.control.NoticeWriter;
import org.zhengtong.publicservice.approval.control.Outcomes;
import org.zhengtong.publicservice.approval.control.Timeline;

/**
 * Preliminary review 网上预审, within five working days (行政许可法 Art. 32): accept, ask once for everything missing, refuse
 * to accept with the reason, or pass on to the competent unit.
 */
@Stateless
@DenyAll
public class PreliminaryReview {

    @Inject
    Applications applications;

    @Inject
    CaseBoard board;

    @Inject
    MatterVersions versions;

    @Inject
    Acceptance acceptance;

    @Inject
    NoticeWriter notices;

    @Inject
    Timeline timeline;

    @Inject
    ApplicantNews news;

    @Inject
    ApprovalEngine engine;

    @Inject
    ApprovalRecords records;

    @Inject
    Signatories signatories;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Accepts; a case that was sent back to the desk after acceptance is sent on again. */
    @RolesAllowed("approval.handle")
    @Audited("approval.accept")
    public void accept(ApplicationNumber number, String opinion) {
        var step = lockedStep(number);
        var application = applications.get(number);
        if (application.stage() != Stage.IN_HANDLING) {
            acceptance.byClerk(
                    application, versions.get(application.matterVersion()).definition(), caller.required());
        }
        sign(step, Outcomes.ACCEPT, opinion);
    }

    /** 一次性告知: everything that is missing, once; a second time is against the law. */
    @RolesAllowed("approval.handle")
    @Audited("approval.askCorrection")
    public void askCorrection(ApplicationNumber number, List<CorrectionItem> items) {
        ApprovalRule.CORRECTION_EMPTY.require(!items.isEmpty()
                && items.stream()
                        .noneMatch(item -> item.what() == null || item.what().isBlank()));
        var step = lockedStep(number);
        var application = applications.get(number);
        var matter = versions.get(application.matterVersion()).definition();
        application.askCorrection(LocalDate.now(clock));
        var notice = notices.correction(application, matter, caller.required(), items);
        timeline.noteByStaff(
                application,
                EventKind.CORRECTION_ASKED,
                caller.required(),
                Outcomes.NODE_ACCEPT,
                notice.documentNumber());
        news.tell(application, "correctionAsked");
        sign(step, Outcomes.CORRECT, notice.documentNumber());
    }

    /** The reason goes into the decision of non-acceptance, with the legal remedies. */
    @RolesAllowed("approval.handle")
    @Audited("approval.notAccept")
    public void refuseAcceptance(ApplicationNumber number, String reason) {
        ApprovalRule.REASON_REQUIRED.require(reason != null && !reason.isBlank());
        sign(lockedStep(number), Outcomes.NOT_ACCEPT, reason);
    }

    /** To the unit that is competent; the five days run on, because the applicant did nothing wrong. */
    @RolesAllowed("approval.handle")
    @Audited("approval.redirect")
    public void redirect(ApplicationNumber number, String unitCode, String reason) {
        ApprovalRule.REASON_REQUIRED.require(reason != null && !reason.isBlank());
        var step = lockedStep(number);
        WorkflowRule.NOT_A_SIGNATORY.require(
                records.rights(step.id(), caller.required()).maySign());
        var application = applications.get(number);
        var unit = directory.unit(unitCode).orElseThrow(() -> ApprovalRule.UNIT_NOT_COMPETENT.violated(unitCode));
        var role = step.signers().get(0).group().role();
        var target = Signatory.anyOf(unit.id(), acceptingRole(unit, role));
        application.redirect(unit.id());
        engine.reassign(number.key(), Outcomes.LANE_ACCEPT, List.of(target), caller.required(), reason);
        timeline.noteByStaff(
                application,
                EventKind.REDIRECTED,
                caller.required(),
                Outcomes.NODE_ACCEPT,
                unit.name().zh());
        news.tell(application, "redirected");
    }

    /** The role that accepts in the other unit: the same one, or the township's and the window's counterpart. */
    private String acceptingRole(UnitView unit, String role) {
        var counterpart = role.equals("township.acceptance") ? "window.acceptance" : "township.acceptance";
        return List.of(role, counterpart).stream()
                .filter(each ->
                        !signatories.membersOf(new Group(unit.id(), each)).isEmpty())
                .findFirst()
                .orElseThrow(() -> ApprovalRule.UNIT_NOT_COMPETENT.violated(unit.code()));
    }

    private StepView lockedStep(ApplicationNumber number) {
        engine.lock(number.key());
        board.requireReadable(number);
        return records.openSteps(number.key()).stream()
                .filter(step -> step.node().equals(Outcomes.NODE_ACCEPT))
                .findFirst()
                .orElseThrow(() -> tooLate(number));
    }

    /** Who was faster, and when; if nobody signed, the case is simply elsewhere. */
    private RuleViolation tooLate(ApplicationNumber number) {
        return records.steps(number.key()).stream()
                .filter(step -> step.node().equals(Outcomes.NODE_ACCEPT))
                .flatMap(step -> step.signers().stream())
                .filter(place -> place.signedAt() != null && place.person() != null)
                .max(Comparator.comparing(Signer::signedAt))
                .map(place ->
                        WorkflowRule.STEP_ALREADY_DONE.violated(signatories.nameOf(place.person()), place.signedAt()))
                .orElseGet(ApprovalRule.NOT_UNDER_CHECK::violated);
    }

    private void sign(StepView step, String outcome, String opinion) {
        engine.sign(new SignStep(step.id(), caller.required(), outcome, opinion));
    }
}
