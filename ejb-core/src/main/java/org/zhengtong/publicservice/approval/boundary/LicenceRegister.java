package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.LicenceView;
import org.zhengtong.publicservice.approval.control.ApplicantNews;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.control.NoticeWriter;
import org.zhengtong.publicservice.approval.control.Papers;
import org.zhengtong.publicservice.approval.control.Timeline;
import org.zhengtong.publicservice.approval.control.Views;
import org.zhengtong.publicservice.approval.entity.Licence;

/** The register of electronic licences: anybody checks one, its issuer may revoke it. */
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
        var licence = papers.lockedLicence(licenceId);
        var application = applications.get(licence.applicationId());
        var reachable = application.number().equals(number)
                && caller.scope("licence.revoke").covers(licence.issuerUnit());
        if (!reachable) {
            throw new NotFound(Licence.class, licenceId);
        }
        licence.revoke(LocalDate.now(clock), reason);
        var matter = versions.get(application.matterVersion()).definition();
        var decision = notices.revocation(application, matter, caller.required(), licence);
        licence.revokedBy(decision.documentNumber());
        timeline.noteByStaff(application, EventKind.LICENCE_REVOKED, caller.required(), null, reason);
        news.tell(application, "licenceRevoked");
    }

    private LicenceView masked(Licence licence) {
        var holder = licence.holder();
        var shown = holder.length() <= 4 ? holder.charAt(0) + "*".repeat(holder.length() - 1) : holder;
        return views.view(licence, shown);
    }

    private static String shortened(String text) {
        return text == null ? "" : text.substring(0, Math.min(LONGEST, text.length()));
    }
}
