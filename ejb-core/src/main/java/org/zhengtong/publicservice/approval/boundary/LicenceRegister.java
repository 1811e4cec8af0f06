package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.codes.PersonName;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.LicenceSuspension;
import org.zhengtong.publicservice.approval.LicenceView;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.SuspendLicence;
import org.zhengtong.publicservice.approval.control.ApplicantNews;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.control.NoticeWriter;
import org.zhengtong.publicservice.approval.control.Papers;
import org.zhengtong.publicservice.approval.control.Timeline;
import org.zhengtong.publicservice.approval.control.Views;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Licence;

/** The register of electronic licences: anybody checks one, its issuer may suspend or revoke it. */
@Stateless
@DenyAll
public class LicenceRegister {

    private static final int LONGEST = 120;

    @Inject
    Papers papers;

    @Inject
    Applications applications;

    @Inject
    MatterVersions versions;

    @Inject
    NoticeWriter notices;

    @Inject
    Views views;

    @Inject
    Timeline timeline;

    @Inject
    ApplicantNews news;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** By what the QR code carries. */
    @PermitAll
    public Optional<LicenceView> checkByToken(String token) {
        return papers.licenceByToken(shortened(token)).map(this::masked);
    }

    /** By the identifier printed on it and the holder's name, so that the register can't be read by counting up. */
    @PermitAll
    public Optional<LicenceView> check(String identifier, String holder) {
        return papers.licenceByIdentifier(shortened(identifier).strip())
                .filter(licence -> holder != null && licence.holder().equals(holder.strip()))
                .map(this::masked);
    }

    /**
     * Revokes a licence of one's own unit by a decision of its own, with the reason that anybody who checks it will read.
     */
    @RolesAllowed("licence.revoke")
    @Audited("approval.licence.revoke")
    public void revoke(ApplicationNumber number, long licenceId, String reason) {
        var licence = ofOwnUnit(number, licenceId);
        var application = applications.get(licence.applicationId());
        licence.revoke(LocalDate.now(clock), reason);
        var matter = matterOf(application);
        var decision = notices.revocation(application, matter, caller.required(), licence);
        licence.revokedBy(decision.documentNumber());
        timeline.noteByStaff(application, EventKind.LICENCE_REVOKED, caller.required(), null, reason);
        news.tell(application, "licenceRevoked");
    }

    /**
     * Suspends a licence of one's own unit for a while, by a decision of its own: anybody who checks it reads that it does
     * not count, from when to when, and why.
     */
    @RolesAllowed("licence.revoke")
    @Audited("approval.licence.suspend")
    public void suspend(ApplicationNumber number, long licenceId, @Valid SuspendLicence command) {
        var licence = ofOwnUnit(number, licenceId);
        var application = applications.get(licence.applicationId());
        var suspension = new LicenceSuspension(command.from(), command.until(), command.basis(), command.reason());
        licence.suspend(suspension, LocalDate.now(clock));
        notices.suspension(application, matterOf(application), caller.required(), licence, suspension);
        timeline.noteByStaff(application, EventKind.LICENCE_SUSPENDED, caller.required(), null, command.reason());
        news.tell(application, "licenceSuspended");
    }

    /** Lets a suspended licence count again before its day. */
    @RolesAllowed("licence.revoke")
    @Audited("approval.licence.reinstate")
    public void reinstate(ApplicationNumber number, long licenceId, String reason) {
        ApprovalRule.REASON_REQUIRED.require(reason != null && !reason.isBlank());
        var licence = ofOwnUnit(number, licenceId);
        var application = applications.get(licence.applicationId());
        licence.reinstate(LocalDate.now(clock));
        notices.reinstatement(application, matterOf(application), caller.required(), licence, reason.strip());
        timeline.noteByStaff(application, EventKind.LICENCE_REINSTATED, caller.required(), null, reason);
        news.tell(application, "licenceReinstated");
    }

    private MatterDefinition matterOf(Application application) {
        return versions.get(application.matterVersion()).definition();
    }

    private Licence ofOwnUnit(ApplicationNumber number, long licenceId) {
        var licence = papers.lockedLicence(licenceId);
        var application = applications.get(licence.applicationId());
        var reachable = application.number().equals(number)
                && caller.scope("licence.revoke").covers(licence.issuerUnit());
        if (!reachable) {
            throw new NotFound(Licence.class, licenceId);
        }
        return licence;
    }

    private LicenceView masked(Licence licence) {
        var holder = licence.holder();
        var shown = holder.length() <= 4 ? PersonName.masked(holder) : holder;
        return views.view(licence, shown);
    }

    private static String shortened(String text) {
        return text == null ? "" : text.substring(0, Math.min(LONGEST, text.length()));
    }
}
