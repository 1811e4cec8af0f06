package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.ArrangeVisit;
import org.zhengtong.publicservice.approval.BeginExamination;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.HandedFile;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.ProceedingId;
import org.zhengtong.publicservice.approval.ProceedingKind;
import org.zhengtong.publicservice.approval.SpecialProcedure;
import org.zhengtong.publicservice.approval.control.ApplicantNews;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.control.ProceedingClock;
import org.zhengtong.publicservice.approval.control.ProceedingLabels;
import org.zhengtong.publicservice.approval.control.ProceedingNews;
import org.zhengtong.publicservice.approval.control.ProceedingNotices;
import org.zhengtong.publicservice.approval.control.Proceedings;
import org.zhengtong.publicservice.approval.control.Timeline;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Proceeding;

/** Site visits and examinations: arranged, told in writing, reported on; and the end of hearings, too. */
@Stateless
@DenyAll
public class ProceedingDesk {

    private static final long MEGABYTE = 1024L * 1024;
    private static final int LONGEST = 2_000;

    @Inject
    ProceedingDoor door;

    @Inject
    Proceedings proceedings;

    @Inject
    ProceedingClock clocks;

    @Inject
    ProceedingNotices notices;

    @Inject
    ProceedingNews news;

    @Inject
    ApplicantNews applicants;

    @Inject
    MatterVersions versions;

    @Inject
    Timeline timeline;

    @Inject
    Directory directory;

    @Inject
    FileStore files;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** 现场核查: two members of staff at least; the clock runs on. */
    @RolesAllowed("approval.handle")
    @Audited("approval.visit.arrange")
    public ProceedingId arrangeVisit(ApplicationNumber number, @Valid ArrangeVisit command) {
        var application = door.enter(number);
        var visit = Proceeding.visit(
                application.id(), ProceedingLabels.SITE_VISIT, command.subject().strip(), caller.required(), today());
        proceedings.add(visit);
        appoint(application, visit, command);
        return new ProceedingId(visit.id());
    }

    /** Another time, place or other people for a visit that was arranged. */
    @RolesAllowed("approval.handle")
    @Audited("approval.visit.move")
    public void moveVisit(ApplicationNumber number, ProceedingId id, @Valid ArrangeVisit command) {
        var application = door.enter(number);
        var visit = proceedings.locked(id, application.id());
        ApprovalRule.PROCEEDING_OVER.require(
                visit.kind() == ProceedingKind.SITE_VISIT && visit.state().isOpen());
        appoint(application, visit, command);
    }

    private void appoint(Application application, Proceeding visit, ArrangeVisit command) {
        var at = command.at().atZone(clock.getZone()).toInstant();
        ApprovalRule.APPOINTMENT_PAST.require(at.isAfter(clock.instant()));
        command.staff()
                .forEach(person ->
                        ApprovalRule.NOT_STAFF.require(directory.staff(person).isPresent()));
        visit.visitedBy(at, command.at().toLocalDate(), command.place().strip(), command.staff());
        notices.siteVisit(application, matter(application), caller.required(), visit);
        timeline.noteByStaff(application, EventKind.VISIT_ARRANGED, caller.required(), null, visit.place());
        news.appointed(application, visit);
        applicants.tell(application, "visitArranged");
    }

    /** What may stop the clock of this matter, as its definition says. */
    @RolesAllowed("approval.handle")
    public List<SpecialProcedure> examinations(ApplicationNumber number) {
        return matter(door.enter(number)).limits().special();
    }

    /** Stops the clock for an examination that the matter's definition names, no longer than it says (行政许可法 Art. 45). */
    @RolesAllowed("approval.handle")
    @Audited("approval.examination.begin")
    public ProceedingId beginExamination(ApplicationNumber number, @Valid BeginExamination command) {
        var application = door.enter(number);
        var matter = matter(application);
        var known = matter.limits().special();
        ApprovalRule.NO_SUCH_EXAMINATION.require(command.procedure() >= 0 && command.procedure() < known.size());
        ApprovalRule.EXAMINATION_RUNNING.require(proceedings.of(application.id()).stream()
                .noneMatch(each -> each.kind() == ProceedingKind.EXAMINATION
                        && each.state().isOpen()));
        var procedure = known.get(command.procedure());
        requireLawful(procedure, command.expectedEnd());
        var examination = Proceeding.examination(
                application.id(),
                ProceedingLabels.of(procedure),
                command.subject().strip(),
                caller.required(),
                today(),
                command.expectedEnd());
        proceedings.add(examination);
        notices.examination(application, matter, caller.required(), examination);
        clocks.stop(application, examination, today());
        return new ProceedingId(examination.id());
    }

    private void requireLawful(SpecialProcedure procedure, LocalDate end) {
        ApprovalRule.APPOINTMENT_PAST.require(!end.isBefore(today()));
        if (procedure.mostDays() > 0) {
            var most = clocks.lastDay(today(), procedure.longest());
            ApprovalRule.EXAMINATION_TOO_LONG.require(!end.isAfter(most), most);
        }
    }

    /**
     * What came of it, with minutes, pictures and results as files. From the next day on the clock counts again.
     *
     * @param on day on which it took place or ended
     */
    @RolesAllowed("approval.handle")
    @Audited("approval.proceeding.report")
    public void report(
            ApplicationNumber number, ProceedingId id, LocalDate on, String findings, List<HandedFile> handed) {
        ApprovalRule.REASON_REQUIRED.require(isSaid(findings));
        var application = door.enter(number);
        var proceeding = proceedings.locked(id, application.id());
        ApprovalRule.DAY_TO_COME.require(!on.isAfter(today()));
        proceeding.report(on, findings.strip(), keep(handed));
        news.over(proceeding);
        timeline.noteByStaff(
                application, EventKind.PROCEEDING_DONE, caller.required(), null, said(proceeding, findings));
        clocks.end(application, proceeding, on);
    }

    /** The request was withdrawn, the visit is not needed, the test was broken off. Today counts again. */
    @RolesAllowed("approval.handle")
    @Audited("approval.proceeding.callOff")
    public void callOff(ApplicationNumber number, ProceedingId id, String reason) {
        ApprovalRule.REASON_REQUIRED.require(isSaid(reason));
        var application = door.enter(number);
        var proceeding = proceedings.locked(id, application.id());
        proceeding.callOff(today(), reason.strip());
        news.over(proceeding);
        timeline.noteByStaff(
                application, EventKind.PROCEEDING_CALLED_OFF, caller.required(), null, said(proceeding, reason));
        applicants.tell(application, "proceedingCalledOff");
        clocks.end(application, proceeding, today().minusDays(1));
    }

    private List<Long> keep(List<HandedFile> handed) {
        var most = settings.number(Setting.UPLOAD_MEGABYTES) * MEGABYTE;
        return handed.stream()
                .map(file -> files.keep(file.name(), file.content(), most, caller.required())
                        .id())
                .toList();
    }

    private MatterDefinition matter(Application application) {
        return versions.get(application.matterVersion()).definition();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }

    private static String said(Proceeding proceeding, String text) {
        return proceeding.name().zh() + "：" + text.strip();
    }
}
