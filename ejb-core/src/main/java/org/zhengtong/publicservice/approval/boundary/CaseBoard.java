package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.StepRights;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApplicationRow;
import org.zhengtong.publicservice.approval.CaseFilter;
import org.zhengtong.publicservice.approval.CaseOrder;
import org.zhengtong.publicservice.approval.CaseView;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.StageCount;
import org.zhengtong.publicservice.approval.control.Answers;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.FieldLines;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.control.Outcomes;
import org.zhengtong.publicservice.approval.control.Papers;
import org.zhengtong.publicservice.approval.control.Views;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.rating.GivenRating;
import org.zhengtong.publicservice.rating.boundary.RatingBook;

/** Cases as clerks and leaders read them, within the reach of their roles or as signatories. */
@Stateless
@DenyAll
public class CaseBoard {

    private static final String READ = "approval.read";
    private static final String HANDLE = "approval.handle";

    @Inject
    Applications applications;

    @Inject
    MatterVersions versions;

    @Inject
    Papers papers;

    @Inject
    Views views;

    @Inject
    FieldLines fieldLines;

    @Inject
    Answers answers;

    @Inject
    ApprovalRecords records;

    @Inject
    RatingBook ratings;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed({"approval.read", "approval.handle"})
    public Page<ApplicationRow> search(CaseFilter filter, Page.Request page) {
        return search(filter, CaseOrder.NEWEST, page);
    }

    @RolesAllowed({"approval.read", "approval.handle"})
    public Page<ApplicationRow> search(CaseFilter filter, CaseOrder order, Page.Request page) {
        return applications.search(filter, order, caller.scope(READ), page);
    }

    /** How many cases the units in reach have in each stage, and how many of them are late. */
    @RolesAllowed({"approval.read", "approval.handle"})
    public List<StageCount> counts() {
        return applications.counts(caller.scope(READ), LocalDate.now(clock));
    }

    /** A case with what the applicant told about themselves; that somebody looked at it is on record. */
    @RolesAllowed({"approval.read", "approval.handle"})
    @Audited(value = "approval.case.read", oncePerHour = true)
    public CaseView open(ApplicationNumber number) {
        var application = readable(number);
        var matter = versions.get(application.matterVersion()).definition();
        var steps = records.openSteps(number.key());
        var mine = mine(steps);
        var notices = views.notices(application);
        var rating = ratings.of(number.rated());
        return new CaseView(
                application.number(),
                matter,
                application.stage(),
                application.channel(),
                application.applicant().kind(),
                application.applicant().name(),
                directory.unit(application.unit()).orElseThrow(),
                application.submittedAt(),
                application.receivedOn(),
                application.acceptedOn(),
                LocalDate.now(clock),
                application.correctionUsed(),
                application.correctionAskedOn(),
                application.isPausedOn(LocalDate.now(clock)),
                application.acceptedBySilence(),
                views.deadline(application, matter),
                views.legalDeadline(application, matter),
                fieldLines.of(matter, answers.open(application.answersSealed())),
                views.files(application),
                papers.timeline(application.id(), false),
                notices,
                views.licences(application),
                Views.asked(notices),
                steps,
                mine.step(),
                mine.rights(),
                mayExtend(application),
                application.stage() == Stage.GRANTED && within("licence.revoke", application),
                rating.map(given -> given.grade().stars()).orElse(null),
                rating.map(GivenRating::comment).orElse(null),
                application.demo());
    }

    /** Refuses a case of which the caller may not know: for them there is no such case. */
    @RolesAllowed({"approval.read", "approval.handle"})
    public void requireReadable(ApplicationNumber number) {
        readable(number);
    }

    /** One sensitive answer in clear; that somebody looked at it is on record. */
    @RolesAllowed({"approval.read", "approval.handle"})
    @Audited("approval.reveal")
    public String reveal(ApplicationNumber number, String field) {
        var application = readable(number);
        return answers.open(application.answersSealed()).getOrDefault(field, "");
    }

    /** The drawn process of a case. */
    @RolesAllowed({"approval.read", "approval.handle"})
    public String drawing(ApplicationNumber number, Locale locale) {
        return records.drawing(readable(number).number().key(), locale);
    }

    /** A file that was handed in; opening it is on record. */
    @RolesAllowed({"approval.read", "approval.handle"})
    @Audited("approval.file.open")
    public StoredFile file(ApplicationNumber number, long file) {
        return views.files(readable(number)).values().stream()
                .flatMap(List::stream)
                .filter(stored -> stored.id() == file)
                .findFirst()
                .orElseThrow(() -> new NotFound(StoredFile.class, file));
    }

    /** The open step that the reader may act on; nulls for none. */
    private record Mine(StepView step, StepRights rights) {

        static final Mine NONE = new Mine(null, StepRights.NONE);
    }

    private Mine mine(List<StepView> steps) {
        if (!caller.may(HANDLE)) {
            return Mine.NONE;
        }
        return steps.stream()
                .filter(step -> !step.node().equals(Outcomes.NODE_PARTS))
                .map(step -> new Mine(step, records.rights(step.id(), caller.required())))
                .filter(each -> each.rights().maySign() || each.rights().mayClaim())
                .findFirst()
                .orElse(Mine.NONE);
    }

    private boolean mayExtend(Application application) {
        var matter = versions.get(application.matterVersion()).definition();
        return application.stage() == Stage.IN_HANDLING
                && matter.limits().extension() != null
                && !application.isPart()
                && (!matter.hasParts() || caller.scope("approval.extend").county())
                && application.extensions().isEmpty()
                && within("approval.extend", application);
    }

    private boolean within(String permission, Application application) {
        return caller.may(permission) && caller.scope(permission).covers(application.unit());
    }

    /** In reach of the reader's roles, or the reader's business as a signer, a deputy or somebody it was copied to. */
    private Application readable(ApplicationNumber number) {
        var application = applications.get(number);
        var scope = caller.scope(READ);
        var inReach = scope.county()
                || application.involvedUnits().stream().anyMatch(scope::covers)
                || records.concerns(number.key(), caller.required());
        if (!inReach) {
            throw new NotFound(Application.class, number);
        }
        return application;
    }
}
