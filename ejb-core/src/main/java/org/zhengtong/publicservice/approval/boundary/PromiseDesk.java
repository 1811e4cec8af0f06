package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.FileHandle;
import org.zhengtong.publicservice.approval.MaterialDefinition;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.PromiseFilter;
import org.zhengtong.publicservice.approval.PromiseKind;
import org.zhengtong.publicservice.approval.PromiseRow;
import org.zhengtong.publicservice.approval.PromiseState;
import org.zhengtong.publicservice.approval.PromiseView;
import org.zhengtong.publicservice.approval.control.ApplicantNews;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.DraftFiles;
import org.zhengtong.publicservice.approval.control.FileHandles;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.control.PromiseCourse;
import org.zhengtong.publicservice.approval.control.PromiseTimes;
import org.zhengtong.publicservice.approval.control.PromiseViews;
import org.zhengtong.publicservice.approval.control.Promises;
import org.zhengtong.publicservice.approval.control.Timeline;
import org.zhengtong.publicservice.approval.entity.Application;

/**
 * Promises as the office deals with them: the ledger, a paper that comes to the window, the end of a case whose promise
 * was not kept (安阳市政务服务条例 Art. 24), and the check of what was decided on a promise (Art. 27).
 */
@Stateless
@DenyAll
public class PromiseDesk {

    private static final String READ = "approval.read";
    private static final String HANDLE = "approval.handle";
    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    Applications applications;

    @Inject
    MatterVersions versions;

    @Inject
    Promises promises;

    @Inject
    PromiseCourse course;

    @Inject
    PromiseTimes times;

    @Inject
    PromiseViews views;

    @Inject
    CaseDoor door;

    @Inject
    CaseBoard board;

    @Inject
    DraftFiles draftFiles;

    @Inject
    FileHandles handles;

    @Inject
    Timeline timeline;

    @Inject
    ApplicantNews news;

    @Inject
    ApprovalEngine engine;

    @Inject
    ApprovalRecords records;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed({"approval.read", "approval.handle"})
    public Page<PromiseRow> search(PromiseFilter filter, Page.Request page) {
        return promises.search(filter, caller.scope(READ), page);
    }

    /** Of some cases of a list; those out of reach are left out. */
    @RolesAllowed({"approval.read", "approval.handle"})
    public List<PromiseRow> of(Collection<String> numbers) {
        return numbers.isEmpty() ? List.of() : promises.of(numbers, caller.scope(READ));
    }

    @RolesAllowed({"approval.read", "approval.handle"})
    public List<PromiseView> promises(ApplicationNumber number) {
        board.requireReadable(number);
        var application = applications.get(number);
        return views.of(application, matter(application));
    }

    /** The material in the version of the matter that a row names. */
    @RolesAllowed({"approval.read", "approval.handle"})
    public MaterialDefinition material(PromiseRow row) {
        return versions.get(row.matterVersion())
                .definition()
                .material(row.material())
                .orElseThrow();
    }

    /** A scan of the paper that came; {@link #handIn} names it. */
    @RolesAllowed("approval.intake")
    @Audited("approval.promise.attach")
    public FileHandle keep(ApplicationNumber number, String material, String fileName, InputStream content) {
        board.requireReadable(number);
        var matter = matter(applications.get(number));
        var most = settings.number(Setting.UPLOAD_MEGABYTES) * MEGABYTE;
        return handles.of(material, draftFiles.keep(matter, material, fileName, content, most, caller.required()));
    }

    /** The paper came to the window. */
    @RolesAllowed("approval.intake")
    @Audited("approval.promise.keep")
    public void handIn(ApplicationNumber number, String material, List<String> files) {
        door.enter(number);
        var application = applications.get(number);
        var promise = promises.locked(application.id(), material);
        course.keep(application, matter(application), promise, handles.open(material, files), caller.required());
    }

    /** 视为撤回申请: the day passed without the paper, and whoever has the case in hand ends it with the reason. */
    @RolesAllowed("approval.handle")
    @Audited("approval.promise.end")
    public void endUnkept(ApplicationNumber number, StepId step, String reason) {
        ApprovalRule.REASON_REQUIRED.require(reason != null && !reason.isBlank());
        door.enter(number, step);
        WorkflowRule.NOT_A_SIGNATORY.require(
                records.rights(step, caller.required()).maySign());
        var application = applications.get(number);
        ApprovalRule.NO_PROMISE_BROKEN.require(promises.of(application.id()).stream()
                .anyMatch(each -> each.kind() == PromiseKind.ACCEPTANCE && each.state() == PromiseState.BROKEN));
        application.withdraw(LocalDate.now(clock), clock.instant());
        // What the law takes for a withdrawal is one to the engine as well, and the applicant's.
        var account = application.applicant().account();
        engine.withdraw(number.key(), account == null ? AccountId.SYSTEM : account, reason.strip());
        timeline.noteByStaff(application, EventKind.DEEMED_WITHDRAWN, caller.required(), null, reason.strip());
        news.tell(application, "deemedWithdrawn");
    }

    /**
     * The organ's check of a promise on which it decided.
     *
     * @param holds false breaks the promise; the licence is then revoked by a decision of its own
     * @param finding what was found, for the file
     */
    @RolesAllowed("approval.handle")
    @Audited("approval.promise.check")
    public void check(ApplicationNumber number, String material, boolean holds, String finding) {
        door.enter(number);
        var application = applications.get(number);
        ApprovalRule.UNIT_NOT_COMPETENT.require(caller.scope(HANDLE).covers(application.unit()), application.unit());
        var promise = promises.locked(application.id(), material);
        promise.check(holds, finding, caller.required(), LocalDate.now(clock));
        times.clear(promise);
        times.clearCheck(promise);
        var kind = holds ? EventKind.PROMISE_HELD : EventKind.PROMISE_FALSE;
        timeline.noteByStaff(application, kind, caller.required(), null, finding.strip());
    }

    private MatterDefinition matter(Application application) {
        return versions.get(application.matterVersion()).definition();
    }
}
