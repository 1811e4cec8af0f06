package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApplicationRow;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.EventKind;
import org.zhengtong.publicservice.approval.FieldFault;
import org.zhengtong.publicservice.approval.FileHandle;
import org.zhengtong.publicservice.approval.ProgressView;
import org.zhengtong.publicservice.approval.control.Answers;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.Clocks;
import org.zhengtong.publicservice.approval.control.DraftFiles;
import org.zhengtong.publicservice.approval.control.FetchedMaterials;
import org.zhengtong.publicservice.approval.control.FieldLines;
import org.zhengtong.publicservice.approval.control.FileHandles;
import org.zhengtong.publicservice.approval.control.FormChecks;
import org.zhengtong.publicservice.approval.control.Intake;
import org.zhengtong.publicservice.approval.control.JointHandling;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.control.Outcomes;
import org.zhengtong.publicservice.approval.control.Papers;
import org.zhengtong.publicservice.approval.control.PromiseCourse;
import org.zhengtong.publicservice.approval.control.Timeline;
import org.zhengtong.publicservice.approval.control.Views;
import org.zhengtong.publicservice.approval.control.Way;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.rating.Grade;
import org.zhengtong.publicservice.rating.RatingChannel;
import org.zhengtong.publicservice.rating.RatingReason;
import org.zhengtong.publicservice.rating.TakeRating;
import org.zhengtong.publicservice.rating.boundary.RatingBook;

/**
 * Query and feedback 网上查询反馈 for the applicant: where it is, what comes next, by when and by which rule. Opened by the
 * account that filed, or by number and query code; a wrong code and an unknown number look the same.
 */
@Stateless
@DenyAll
public class Progress {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    ApplicantDoor door;

    @Inject
    Applications applications;

    @Inject
    MatterVersions versions;

    @Inject
    Papers papers;

    @Inject
    Answers answers;

    @Inject
    Views views;

    @Inject
    Way way;

    @Inject
    Clocks clocks;

    @Inject
    FormChecks checks;

    @Inject
    FieldLines fieldLines;

    @Inject
    DraftFiles draftFiles;

    @Inject
    FileHandles handles;

    @Inject
    Intake intake;

    @Inject
    JointHandling joint;

    @Inject
    FetchedMaterials fetched;

    @Inject
    PromiseCourse promises;

    @Inject
    Timeline timeline;

    @Inject
    ApprovalEngine engine;

    @Inject
    Directory directory;

    @Inject
    Settings settings;

    @Inject
    RatingBook ratings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param queryCode null for the account's own application */
    @PermitAll
    public ProgressView progress(ApplicationNumber number, String queryCode) {
        var application = opened(number, queryCode);
        var matter = versions.get(application.matterVersion()).definition();
        return new ProgressView(
                application.number(),
                matter,
                application.stage(),
                application.applicant().name(),
                fieldLines.of(matter, answers.open(application.answersSealed())),
                directory.unit(application.unit()).orElseThrow(),
                application.submittedAt(),
                LocalDate.now(clock),
                views.deadline(application, matter),
                views.legalDeadline(application, matter),
                way.of(application),
                papers.timeline(application.id(), true),
                views.notices(application),
                views.licences(application),
                views.corrections(application),
                views.files(application),
                ratings.of(number.rated()).map(given -> given.grade().stars()).orElse(null),
                application.isPausedOn(LocalDate.now(clock)),
                application.acceptedBySilence(),
                application.demo());
    }

    @RolesAllowed("portal.file")
    public Page<ApplicationRow> mine(Page.Request page) {
        return applications.of(caller.required(), page);
    }

    /** What was filled in, by field id; for the correction page. */
    @PermitAll
    public Map<String, String> answers(ApplicationNumber number, String queryCode) {
        return answers.open(opened(number, queryCode).answersSealed());
    }

    /** Keeps a file that will be handed in with the correction. */
    @PermitAll
    @Audited("approval.correction.attach")
    public FileHandle keepForCorrection(
            ApplicationNumber number, String queryCode, String material, String fileName, InputStream content) {
        var application = opened(number, queryCode);
        fetched.requireNotFetched(application.id(), material);
        var matter = versions.get(application.matterVersion()).definition();
        var most = settings.number(Setting.UPLOAD_MEGABYTES) * MEGABYTE;
        var by = caller.account().orElse(null);
        return handles.of(material, draftFiles.keep(matter, material, fileName, content, most, by));
    }

    /**
     * Hands in what was missing, answers and files together; the check of five days begins anew.
     *
     * @param typed new answers of the fields that the notice names; others are not taken
     * @param handed handles of files kept for the correction, by material
     * @return what is still wrong; nothing was changed then
     */
    @PermitAll
    @Audited("approval.correct")
    public List<FieldFault> correct(
            ApplicationNumber number, String queryCode, Map<String, String> typed, Map<String, List<String>> handed) {
        engine.lock(number.key());
        var files = handles.open(handed);
        var application = opened(number, queryCode);
        var matter = versions.get(application.matterVersion()).definition();
        var asked = Views.asked(views.notices(application)).stream()
                .map(CorrectionItem::subject)
                .collect(Collectors.toSet());
        var all = new LinkedHashMap<>(answers.open(application.answersSealed()));
        typed.entrySet().stream()
                .filter(entry -> asked.contains(entry.getKey()) && entry.getValue() != null)
                .forEach(entry -> all.put(entry.getKey(), entry.getValue().strip()));
        ApprovalRule.NOTHING_CORRECTED.require(
                !files.isEmpty() || !all.equals(answers.open(application.answersSealed())));
        var handedIn = papers.materials(application.id()).stream()
                .map(each -> each.code())
                .collect(Collectors.toSet());
        handedIn.addAll(files.keySet());
        handedIn.addAll(promises.promised(application));
        var check = checks.of(matter, all, handedIn, filedOn(application));
        var faults = check.all();
        if (!faults.isEmpty()) {
            return faults;
        }
        application.correct(answers.seal(check.answers()), LocalDate.now(clock));
        clocks.set(application, matter);
        intake.hand(application, files, 2);
        timeline.noteByApplicant(application, EventKind.CORRECTED, null);
        engine.complete(
                number.key(), Outcomes.NODE_SUPPLEMENT, Outcomes.SUPPLIED, applicantId(application), null, Map.of());
        return List.of();
    }

    /** 撤回, as long as nothing is decided. */
    @PermitAll
    @Audited("approval.withdraw")
    public void withdraw(ApplicationNumber number, String queryCode, String reason) {
        engine.lock(number.key());
        var application = opened(number, queryCode);
        ApprovalRule.WITHDRAWN_AS_ONE.require(!application.isPart());
        joint.withdraw(application, applicantId(application), reason);
        application.withdraw(LocalDate.now(clock), clock.instant());
        engine.withdraw(number.key(), applicantId(application), reason);
        timeline.noteByApplicant(application, EventKind.WITHDRAWN, reason);
    }

    /**
     * 好差评: five grades with their reasons, once.
     *
     * @param stars 5 for very satisfied, 1 for very dissatisfied
     */
    @PermitAll
    @Audited("approval.rate")
    public void rate(ApplicationNumber number, String queryCode, int stars, Set<RatingReason> reasons, String comment) {
        engine.lock(number.key());
        var application = opened(number, queryCode);
        application.requireRateable();
        ratings.take(new TakeRating(
                number.rated(),
                application.title(),
                application.matterCode(),
                application.unit(),
                RatingChannel.WEB,
                Grade.of(stars),
                reasons,
                comment == null || comment.isBlank() ? null : comment.strip(),
                null,
                List.of(application.applicant().name()),
                application.demo()));
        timeline.noteByApplicant(application, EventKind.RATED, null);
    }

    /** A file of the application, for its applicant. */
    @PermitAll
    public StoredFile file(ApplicationNumber number, String queryCode, long file) {
        return views.files(opened(number, queryCode)).values().stream()
                .flatMap(List::stream)
                .filter(stored -> stored.id() == file)
                .findFirst()
                .orElseThrow(() -> new NotFound(StoredFile.class, file));
    }

    private Application opened(ApplicationNumber number, String queryCode) {
        return door.open(number, queryCode);
    }

    private LocalDate filedOn(Application application) {
        return LocalDate.ofInstant(application.submittedAt(), clock.getZone());
    }

    private static AccountId applicantId(Application application) {
        var account = application.applicant().account();
        return account == null ? AccountId.SYSTEM : account;
    }
}
