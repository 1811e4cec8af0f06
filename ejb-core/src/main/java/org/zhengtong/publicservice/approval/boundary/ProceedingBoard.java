package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ProceedingKind;
import org.zhengtong.publicservice.approval.ProceedingRow;
import org.zhengtong.publicservice.approval.ProceedingView;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.ProceedingViews;
import org.zhengtong.publicservice.approval.control.Proceedings;

/** Hearings, visits and examinations as staff read them: of one case, and the calendar of all in reach. */
@Stateless
@DenyAll
public class ProceedingBoard {

    @Inject
    CaseBoard board;

    @Inject
    ProceedingDoor door;

    @Inject
    Applications applications;

    @Inject
    Proceedings proceedings;

    @Inject
    ProceedingViews views;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Newest first. */
    @RolesAllowed({"approval.read", "approval.handle"})
    public List<ProceedingView> of(ApplicationNumber number) {
        board.requireReadable(number);
        return views.of(applications.get(number));
    }

    /** Whether the reader may arrange something around the case now. */
    @RolesAllowed({"approval.read", "approval.handle"})
    public boolean mayArrange(ApplicationNumber number) {
        board.requireReadable(number);
        var application = applications.get(number);
        return application.stage() == Stage.IN_HANDLING && door.isCompetent(application);
    }

    /** Minutes, pictures, results; opening one is on record. */
    @RolesAllowed({"approval.read", "approval.handle"})
    @Audited("approval.file.open")
    public StoredFile file(ApplicationNumber number, long file) {
        return of(number).stream()
                .flatMap(each -> each.files().stream())
                .filter(stored -> stored.id() == file)
                .findFirst()
                .orElseThrow(() -> new NotFound(StoredFile.class, file));
    }

    /**
     * Those of the units in reach, and those that the reader chairs or visits.
     *
     * @param over what is over, latest first; otherwise what is coming, next first
     * @param kind null for all
     */
    @RolesAllowed({"approval.read", "approval.handle"})
    public Page<ProceedingRow> calendar(boolean over, ProceedingKind kind, Page.Request page) {
        return proceedings.calendar(
                over, kind, caller.scope("approval.read"), caller.required(), LocalDate.now(clock), page);
    }
}
