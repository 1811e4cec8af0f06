package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.ProceedingId;
import org.zhengtong.publicservice.approval.ProceedingKind;
import org.zhengtong.publicservice.approval.SummonHearing;
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

/** Hearings 听证 on the office's side: the right told, requests on paper, the summons (行政许可法 Art. 47, 48). */
@Stateless
@DenyAll
public class HearingDesk {

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
    ApprovalRecords records;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** 听证告知: the applicant may ask for a hearing within five working days, and nothing is decided before. */
    @RolesAllowed("approval.handle")
    @Audited("approval.hearing.offer")
    public ProceedingId offer(ApplicationNumber number, String subject) {
        ApprovalRule.REASON_REQUIRED.require(subject != null && !subject.isBlank());
        var application = door.enter(number);
        var matter = matter(application);
        ApprovalRule.NO_HEARING_RIGHT.require(matter.underLicensingLaw());
        ApprovalRule.HEARING_OFFERED_BEFORE.require(
                proceedings.of(application.id()).stream().noneMatch(each -> each.kind() == ProceedingKind.HEARING));
        var today = today();
        var until = clocks.lastDay(today, ProceedingClock.TO_ASK);
        var hearing = Proceeding.hearing(
                application.id(), ProceedingLabels.HEARING, subject.strip(), caller.required(), today, until);
        proceedings.add(hearing);
        notices.hearingRight(application, matter, caller.required(), hearing);
        timeline.noteByStaff(application, EventKind.HEARING_OFFERED, caller.required(), null, subject.strip());
        applicants.tell(application, "hearingOffered");
        return new ProceedingId(hearing.id());
    }

    /**
     * A request that came on paper or by word of mouth.
     *
     * @param on day on which it arrived
     */
    @RolesAllowed("approval.handle")
    @Audited("approval.hearing.record")
    public void recordRequest(ApplicationNumber number, ProceedingId id, LocalDate on) {
        var application = door.enter(number);
        var hearing = proceedings.locked(id, application.id());
        ApprovalRule.DAY_TO_COME.require(!on.isAfter(today()));
        hearing.askedFor(on, clocks.lastDay(on, ProceedingClock.TO_HOLD));
        timeline.noteByStaff(application, EventKind.HEARING_ASKED_FOR, caller.required(), null, null);
        clocks.stop(application, hearing, hearing.requestedOn());
    }

    /** 听证通知: seven working days ahead, no later than twenty after the request, and not before who examined it. */
    @RolesAllowed("approval.handle")
    @Audited("approval.hearing.summon")
    public void summon(ApplicationNumber number, ProceedingId id, @Valid SummonHearing command) {
        var application = door.enter(number);
        var hearing = proceedings.locked(id, application.id());
        var day = command.at().toLocalDate();
        var chair = directory.staff(command.chair()).orElseThrow(ApprovalRule.NOT_STAFF::violated);
        ApprovalRule.CHAIR_EXAMINED_IT.require(!hasExamined(application, chair.account()));
        hearing.summon(
                command.at().atZone(clock.getZone()).toInstant(),
                day,
                command.place().strip(),
                chair.account());
        var first = clocks.lastDay(today(), ProceedingClock.AHEAD);
        ApprovalRule.HEARING_DAY_NOT_LAWFUL.require(
                !day.isBefore(first) && !day.isAfter(hearing.latest()), first, hearing.latest());
        notices.hearingSummons(application, matter(application), caller.required(), hearing, chair.name());
        timeline.noteByStaff(
                application,
                EventKind.HEARING_SUMMONED,
                caller.required(),
                null,
                command.place().strip());
        clocks.move(application, hearing, day);
        news.appointed(application, hearing);
        applicants.tell(application, "hearingSummoned");
    }

    /** Who may chair it: members of staff who handle cases and had no hand in this one. */
    @RolesAllowed("approval.handle")
    public List<StaffView> chairs(ApplicationNumber number, long unit) {
        var application = door.enter(number);
        return directory.staffWith("approval.handle", unit).stream()
                .filter(person -> !hasExamined(application, person.account()))
                .toList();
    }

    private boolean hasExamined(Application application, AccountId person) {
        return records.steps(application.number().key()).stream()
                .flatMap(step -> step.signers().stream())
                .anyMatch(signer -> person.equals(signer.person()));
    }

    private MatterDefinition matter(Application application) {
        return versions.get(application.matterVersion()).definition();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
