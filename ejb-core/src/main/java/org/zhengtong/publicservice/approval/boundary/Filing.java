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
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.security.identity.Applicant;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.Channel;
import org.zhengtong.publicservice.approval.DraftKey;
import org.zhengtong.publicservice.approval.DraftRow;
import org.zhengtong.publicservice.approval.DraftView;
import org.zhengtong.publicservice.approval.FieldFault;
import org.zhengtong.publicservice.approval.OnlineFiling;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.control.Answers;
import org.zhengtong.publicservice.approval.control.CurrentCatalogue;
import org.zhengtong.publicservice.approval.control.DraftFiles;
import org.zhengtong.publicservice.approval.control.Drafts;
import org.zhengtong.publicservice.approval.control.FieldLines;
import org.zhengtong.publicservice.approval.control.FormChecks;
import org.zhengtong.publicservice.approval.control.Intake;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.entity.Draft;
import org.zhengtong.publicservice.approval.entity.MatterVersion;

/**
 * Filing 网上申报, one page at a time. What is typed is kept in a draft, right or wrong; a draft is found again on another
 * device and submitted once. Open to anonymous callers where the matter allows it: then number and code open the draft.
 */
@Stateless
@DenyAll
public class Filing {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    CurrentCatalogue catalogue;

    @Inject
    MatterVersions versions;

    @Inject
    Drafts drafts;

    @Inject
    DraftFiles draftFiles;

    @Inject
    Answers answers;

    @Inject
    FormChecks checks;

    @Inject
    FieldLines fieldLines;

    @Inject
    Intake intake;

    @Inject
    FileStore files;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /**
     * Begins a draft, filled in with what is known.
     *
     * @param eligibility answers to the questions before the form, by question; all have to be as the matter requires
     */
    @PermitAll
    @Audited("approval.draft.begin")
    public DraftKey begin(String matterCode, Map<String, Boolean> eligibility) {
        var version = catalogue.find(matterCode).orElseThrow(() -> new NotFound(MatterVersion.class, matterCode));
        ApprovalRule.NOT_FILED_ONLINE.require(version.definition().filedOnline());
        var filing = version.definition().online();
        ApprovalRule.NOT_ELIGIBLE.require(filing.eligibility().stream()
                .allMatch(question -> Boolean.valueOf(question.required()).equals(eligibility.get(question.id()))));
        var applicant = caller.applicant();
        ApprovalRule.ACCOUNT_NEEDED.require(applicant.isPresent() || filing.anonymousAllowed());
        var known = applicant.map(each -> answers.known(filing, each)).orElse(Map.of());
        var code = applicant.isPresent() ? null : intake.newCode();
        var number = "CG" + LocalDate.now(clock).getYear() + "-" + intake.newCode();
        var expires = LocalDate.now(clock).plusDays(settings.number(Setting.DRAFT_DAYS));
        drafts.add(new Draft(
                number,
                vault.index(code == null ? number : code),
                applicant.map(Applicant::account).orElse(null),
                version,
                answers.seal(known),
                clock.instant(),
                expires));
        return new DraftKey(number, code);
    }

    @PermitAll
    public DraftView draft(DraftKey key) {
        return view(opened(key, false));
    }

    @RolesAllowed("portal.file")
    public List<DraftRow> myDrafts() {
        return drafts.open(caller.required(), LocalDate.now(clock)).stream()
                .map(this::row)
                .toList();
    }

    /**
     * Keeps what was typed on one page and says what is wrong with it. Values of fields that the government holds are not
     * taken from the caller.
     */
    @PermitAll
    public List<FieldFault> fill(DraftKey key, String stepId, Map<String, String> typed) {
        var draft = opened(key, true);
        var matter = versions.get(draft.matterVersion()).definition();
        var step = matter.online().step(stepId).orElseThrow(() -> new NotFound(MatterVersion.class, stepId));
        var all = new LinkedHashMap<>(answers.open(draft.answersSealed()));
        var given = given(matter.online());
        step.fields().stream()
                .filter(field -> !given.contains(field.id()) && typed.containsKey(field.id()))
                .forEach(field -> all.put(field.id(), strip(typed.get(field.id()))));
        var check = checks.of(matter, all, draft);
        var faults = check.step(step);
        draft.fill(answers.seal(check.answers()), stepId, faults.isEmpty(), clock.instant());
        return faults;
    }

    /** Uploads a file for a material; its type is told by content and has to be one that the material takes. */
    @PermitAll
    @Audited("approval.draft.attach")
    public StoredFile attach(DraftKey key, String materialCode, String fileName, InputStream content) {
        var draft = opened(key, true);
        var matter = versions.get(draft.matterVersion()).definition();
        var file = draftFiles.keep(
                matter,
                materialCode,
                fileName,
                content,
                mostBytes(),
                caller.account().orElse(null));
        draft.attach(materialCode, file.id(), clock.instant());
        return file;
    }

    @PermitAll
    public void detach(DraftKey key, String materialCode, long file) {
        opened(key, true).detach(materialCode, file, clock.instant());
    }

    /** A file of the draft, for its owner. */
    @PermitAll
    public StoredFile file(DraftKey key, long file) {
        var draft = opened(key, false);
        if (!draft.files().contains(file)) {
            throw new NotFound(StoredFile.class, file);
        }
        return files.find(file);
    }

    /** Everything that still has to be mended, page by page; empty if it can be submitted. */
    @PermitAll
    public List<FieldFault> faults(DraftKey key) {
        var draft = opened(key, false);
        var matter = versions.get(draft.matterVersion()).definition();
        return checks.of(matter, answers.open(draft.answersSealed()), draft).all();
    }

    /**
     * Submits. A second click, or the same draft from a second window, gets the receipt of the first.
     *
     * @param declared whether the applicant declares that everything is true
     */
    @PermitAll
    @Audited("approval.submit")
    public Receipt submit(DraftKey key, boolean declared) {
        var draft = opened(key, true);
        if (draft.submittedAs().isPresent()) {
            return new Receipt(draft.submittedAs().get(), vault.openText(draft.queryCodeSealed()), draft.changedAt());
        }
        ApprovalRule.DECLARATION_MISSING.require(declared);
        var version = versions.get(draft.matterVersion());
        var typed = answers.open(draft.answersSealed());
        var check = checks.of(version.definition(), typed, draft);
        var faults = check.all();
        ApprovalRule.FORM_INCOMPLETE.require(faults.isEmpty(), faults.size());
        var byMaterial = draft.materials().stream()
                .collect(Collectors.groupingBy(
                        each -> each.material(), Collectors.mapping(each -> each.file(), Collectors.toList())));
        var receipt = intake.receive(version, Channel.PORTAL, caller.applicant(), check.answers(), byMaterial);
        draft.submittedAs(receipt.number(), vault.seal(receipt.queryCode()));
        return receipt;
    }

    /** Gives a draft up. */
    @PermitAll
    @Audited("approval.draft.discard")
    public void discard(DraftKey key) {
        var draft = opened(key, true);
        ApprovalRule.DRAFT_ALREADY_SUBMITTED.require(draft.submittedAs().isEmpty());
        drafts.remove(draft);
    }

    private Draft opened(DraftKey key, boolean toChange) {
        var found = toChange ? drafts.locked(key.number()) : drafts.find(key.number());
        var draft = found.filter(each -> caller.account().map(each::belongsTo).orElse(false)
                        || key.code() != null && each.opensWith(vault.index(key.code())))
                .orElseThrow(() -> new NotFound(Draft.class, key.number()));
        draft.requireUsable(LocalDate.now(clock));
        return draft;
    }

    private DraftView view(Draft draft) {
        var matter = versions.get(draft.matterVersion()).definition();
        var check = checks.of(matter, answers.open(draft.answersSealed()), draft);
        var stored = files.all(draft.files());
        var byMaterial = draft.materials().stream()
                .filter(each -> stored.containsKey(each.file()))
                .sorted((one, other) -> Long.compare(one.file(), other.file()))
                .collect(Collectors.groupingBy(
                        each -> each.material(),
                        Collectors.mapping(each -> stored.get(each.file()), Collectors.toList())));
        return new DraftView(
                draft.number(),
                matter,
                check.answers(),
                fieldLines.of(matter, check.answers()),
                check.asked(),
                given(matter.online()),
                byMaterial,
                draft.completedSteps(),
                draft.changedAt(),
                draft.expiresOn(),
                draft.submittedAs().orElse(null));
    }

    private DraftRow row(Draft draft) {
        var matter = versions.get(draft.matterVersion()).definition();
        return new DraftRow(
                draft.number(),
                draft.matterCode(),
                matter.name(),
                draft.completedSteps().size(),
                matter.online().form().size(),
                draft.changedAt(),
                draft.expiresOn());
    }

    private Set<String> given(OnlineFiling filing) {
        return caller.applicant().map(each -> answers.given(filing, each)).orElse(Set.of());
    }

    private long mostBytes() {
        return settings.number(Setting.UPLOAD_MEGABYTES) * MEGABYTE;
    }

    private static String strip(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
