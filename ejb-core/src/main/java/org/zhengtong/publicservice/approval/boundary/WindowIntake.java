package org.zhengtong.publicservice.approval.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.codes.CreditCode;
import org.zhengtong.kernel.codes.ResidentId;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.security.identity.Applicant;
import org.zhengtong.platform.security.identity.boundary.ApplicantDesk;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.DraftKey;
import org.zhengtong.publicservice.approval.DraftRow;
import org.zhengtong.publicservice.approval.DraftView;
import org.zhengtong.publicservice.approval.FieldFault;
import org.zhengtong.publicservice.approval.FieldType;
import org.zhengtong.publicservice.approval.FormField;
import org.zhengtong.publicservice.approval.OnlineFiling;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.TakenIn;
import org.zhengtong.publicservice.approval.TakenInRow;
import org.zhengtong.publicservice.approval.control.Answers;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.DraftWork;
import org.zhengtong.publicservice.approval.control.Drafts;
import org.zhengtong.publicservice.approval.control.Intake;
import org.zhengtong.publicservice.approval.control.MatterVersions;
import org.zhengtong.publicservice.approval.entity.Draft;

/**
 * Taking in at a window 综合窗口收件: any window, any matter, by the same form, checks and case as on the portal. The clerk
 * has the applicant before them: a known account is found by its code and sees the case like one of its own, and a draft
 * that was begun on the portal is finished here.
 */
@Stateless
@DenyAll
public class WindowIntake {

    @Inject
    DraftWork work;

    @Inject
    Drafts drafts;

    @Inject
    Answers answers;

    @Inject
    Intake intake;

    @Inject
    Applications applications;

    @Inject
    MatterVersions versions;

    @Inject
    Directory directory;

    @Inject
    ApplicantDesk applicants;

    @Inject
    Caller caller;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /**
     * Begins a form for whoever stands at the window.
     *
     * @param eligibility answers to the questions before the form, by question; all have to be as the matter requires
     * @param code resident ID or credit code on the document that the clerk has seen
     */
    @RolesAllowed("approval.intake")
    @Audited("approval.window.begin")
    public DraftKey begin(String matterCode, Map<String, Boolean> eligibility, String code) {
        var version = work.fileable(matterCode);
        var identity = normal(code);
        var applicant = applicants.identify(identity);
        var filing = version.definition().online();
        var known =
                new HashMap<>(applicant.map(each -> answers.known(filing, each)).orElse(Map.of()));
        codeField(filing, identity).ifPresent(field -> known.putIfAbsent(field, identity));
        var account = applicant.map(Applicant::account).orElse(null);
        var draft = work.begin(version, eligibility, known, account, null);
        draft.begunBy(caller.required());
        draft.identifiedAs(vault.index(identity));
        return new DraftKey(draft.number(), null);
    }

    /**
     * Goes on with a draft from the portal, which its owner cannot change meanwhile.
     *
     * @param proof the code that opens the draft, or the resident ID or credit code of the account that it belongs to
     */
    @RolesAllowed("approval.intake")
    @Audited("approval.window.adopt")
    public DraftKey adopt(String number, String proof) {
        var key = new DraftKey(number.strip().toUpperCase(), null);
        var draft = work.get(key, true);
        if (!draft.isTakenBy(caller.required()) && !isProved(draft, proof.strip())) {
            throw work.unknown(key);
        }
        draft.adoptedBy(caller.required());
        return key;
    }

    /** What the caller is taking in. */
    @RolesAllowed("approval.intake")
    public List<DraftRow> mine() {
        return drafts.at(caller.required(), LocalDate.now(clock)).stream()
                .map(work::row)
                .toList();
    }

    /** What the caller took in today. */
    @RolesAllowed("approval.intake")
    public List<TakenInRow> today() {
        var midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        return drafts.takenIn(caller.required(), midnight).stream()
                .map(draft -> new TakenInRow(
                        draft.number(),
                        draft.submittedAs().orElseThrow().value(),
                        versions.get(draft.matterVersion()).definition().name(),
                        draft.changedAt()))
                .toList();
    }

    /** The slip for the applicant, to be printed as often as it is wanted. */
    @RolesAllowed("approval.intake")
    @Audited("approval.window.slip")
    public TakenIn slip(DraftKey key) {
        var draft = opened(key, false);
        var number = draft.submittedAs().orElseThrow(() -> work.unknown(key));
        var application = applications.get(number);
        var matter = versions.get(draft.matterVersion()).definition();
        return new TakenIn(
                draft.number(),
                number,
                vault.openText(draft.queryCodeSealed()),
                matter,
                application.applicant().name(),
                directory.unit(application.unit()).orElseThrow().name(),
                application.submittedAt(),
                application.checkDue(),
                matter.materials().stream()
                        .filter(material -> !draft.files(material.code()).isEmpty())
                        .map(material -> new TakenIn.Handed(
                                material.name(), draft.files(material.code()).size()))
                        .toList());
    }

    @RolesAllowed("approval.intake")
    @Audited(value = "approval.window.read", oncePerHour = true)
    public DraftView draft(DraftKey key) {
        var draft = opened(key, false);
        return work.view(draft, given(draft));
    }

    /** As {@link Filing#fill}. */
    @RolesAllowed("approval.intake")
    public List<FieldFault> fill(DraftKey key, String stepId, Map<String, String> typed) {
        var draft = opened(key, true);
        return work.fill(draft, stepId, typed, given(draft));
    }

    /** A scan or a photograph of a paper. */
    @RolesAllowed("approval.intake")
    @Audited("approval.window.attach")
    public StoredFile attach(DraftKey key, String materialCode, String fileName, InputStream content) {
        return work.attach(opened(key, true), materialCode, fileName, content, caller.required());
    }

    /**
     * Ticks, or unticks, the promise that a material follows; for one that may not it is refused.
     *
     * @param given by material
     */
    @RolesAllowed("approval.intake")
    public void promise(DraftKey key, Map<String, Boolean> given) {
        work.promise(opened(key, true), given);
    }

    @RolesAllowed("approval.intake")
    public void detach(DraftKey key, String materialCode, long file) {
        work.detach(opened(key, true), materialCode, file);
    }

    @RolesAllowed("approval.intake")
    public StoredFile file(DraftKey key, long file) {
        return work.file(opened(key, false), file);
    }

    @RolesAllowed("approval.intake")
    public List<FieldFault> faults(DraftKey key) {
        return work.faults(opened(key, false));
    }

    /**
     * Takes it in. A second click gets the receipt of the first.
     *
     * @param declared whether the applicant has signed that everything is true
     */
    @RolesAllowed("approval.intake")
    @Audited("approval.window.submit")
    public Receipt submit(DraftKey key, boolean declared) {
        var draft = opened(key, true);
        var clerk = caller.required();
        return work.submit(
                draft,
                declared,
                (version, all, files) -> intake.receiveAtWindow(version, clerk, applicant(draft), all, files));
    }

    /** Gives it back: a draft from the portal is its owner's again, one begun here is thrown away. */
    @RolesAllowed("approval.intake")
    @Audited("approval.window.giveUp")
    public void giveUp(DraftKey key) {
        var draft = opened(key, true);
        if (draft.isFromPortal()) {
            draft.giveBack();
        } else {
            work.discard(draft);
        }
    }

    private Draft opened(DraftKey key, boolean toChange) {
        var draft = work.get(key, toChange);
        if (!draft.isTakenBy(caller.required())) {
            throw work.unknown(key);
        }
        return draft;
    }

    private boolean isProved(Draft draft, String proof) {
        if (draft.isAtWindow()) {
            return false;
        }
        return draft.account() == null
                ? draft.opensWith(vault.index(proof))
                : applicants
                        .identify(proof.toUpperCase())
                        .filter(each -> each.account().equals(draft.account()))
                        .isPresent();
    }

    private Optional<Applicant> applicant(Draft draft) {
        return Optional.ofNullable(draft.account()).flatMap(applicants::find);
    }

    private Set<String> given(Draft draft) {
        return work.given(draft, applicant(draft));
    }

    private String normal(String code) {
        return ResidentId.read(code, LocalDate.now(clock))
                .code()
                .map(ResidentId::value)
                .or(() -> CreditCode.read(code).code().map(CreditCode::value))
                .orElseThrow(ApprovalRule.IDENTITY_UNREADABLE::violated);
    }

    /** The field that asks for the code that the clerk has read; a firm's form may ask for a person's, too. */
    private static Optional<String> codeField(OnlineFiling filing, String code) {
        var type = CreditCode.read(code).isGood() ? FieldType.CREDIT_CODE : FieldType.RESIDENT_ID;
        return filing.fields()
                .filter(field -> field.type() == type)
                .map(FormField::id)
                .findFirst();
    }
}
