package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.LicenceView;
import org.zhengtong.publicservice.approval.NoticeView;
import org.zhengtong.publicservice.approval.ProgressView;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.Delivering;
import org.zhengtong.publicservice.approval.control.PaperDrawing;
import org.zhengtong.publicservice.approval.control.Papers;
import org.zhengtong.publicservice.approval.entity.Licence;
import org.zhengtong.publicservice.approval.entity.Notice;

/** Notices and licences as PDF: drawn when first wanted from what was fixed on the day of issue, and kept from then on. */
@Stateless
@DenyAll
public class PaperRoom {

    private static final String PDF = "application/pdf";

    @Inject
    Papers papers;

    @Inject
    Applications applications;

    @Inject
    Delivering delivering;

    @Inject
    PaperDrawing drawing;

    @Inject
    FileStore files;

    @Inject
    Progress progress;

    @Inject
    CaseBoard board;

    @Inject
    Clock clock;

    /** For the applicant; the first opening counts as delivery. */
    @PermitAll
    @Audited("approval.notice.read")
    public StoredFile noticeForApplicant(ApplicationNumber number, String queryCode, long notice) {
        ProgressView view = progress.progress(number, queryCode);
        requireAmong(view.notices().stream().map(NoticeView::id).toList(), notice);
        var found = papers.lockedNotice(notice);
        found.readByApplicant(clock.instant());
        delivering.opened(applications.get(number), found.kind());
        return drawn(found);
    }

    @RolesAllowed({"approval.read", "approval.handle"})
    @Audited("approval.notice.read")
    public StoredFile notice(ApplicationNumber number, long notice) {
        board.requireReadable(number);
        var found = papers.lockedNotice(notice);
        requireOf(number, found.applicationId(), notice);
        return drawn(found);
    }

    @PermitAll
    @Audited("approval.licence.read")
    public StoredFile licenceForApplicant(ApplicationNumber number, String queryCode, long licence) {
        var view = progress.progress(number, queryCode);
        requireAmong(view.licences().stream().map(LicenceView::id).toList(), licence);
        return drawn(papers.lockedLicence(licence));
    }

    @RolesAllowed({"approval.read", "approval.handle"})
    @Audited("approval.licence.read")
    public StoredFile licence(ApplicationNumber number, long licence) {
        board.requireReadable(number);
        var found = papers.lockedLicence(licence);
        requireOf(number, found.applicationId(), licence);
        return drawn(found);
    }

    private StoredFile drawn(Notice notice) {
        if (notice.file() == null) {
            notice.drawnAs(files.keepOwn(notice.documentNumber() + ".pdf", PDF, drawing.notice(notice))
                    .id());
        }
        return files.find(notice.file());
    }

    private StoredFile drawn(Licence licence) {
        if (licence.file() == null) {
            licence.drawnAs(files.keepOwn(licence.name().zh() + ".pdf", PDF, drawing.licence(licence))
                    .id());
        }
        return files.find(licence.file());
    }

    private void requireOf(ApplicationNumber number, long application, long wanted) {
        if (applications.get(number).id() != application) {
            throw new NotFound(StoredFile.class, wanted);
        }
    }

    private static void requireAmong(java.util.List<Long> own, long wanted) {
        if (!own.contains(wanted)) {
            throw new NotFound(StoredFile.class, wanted);
        }
    }
}
