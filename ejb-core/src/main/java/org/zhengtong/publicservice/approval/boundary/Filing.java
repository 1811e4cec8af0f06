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
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.identity.Applicant;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.security.protection.boundary.Vault;
import org.zhengtong.platform.support.files.StoredFile;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.Channel;
import org.zhengtong.publicservice.approval.DraftKey;
import org.zhengtong.publicservice.approval.DraftRow;
import org.zhengtong.publicservice.approval.DraftView;
import org.zhengtong.publicservice.approval.FieldFault;
import org.zhengtong.publicservice.approval.Receipt;
import org.zhengtong.publicservice.approval.control.Answers;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.control.DraftWork;
import org.zhengtong.publicservice.approval.control.Drafts;
import org.zhengtong.publicservice.approval.control.Intake;
import org.zhengtong.publicservice.approval.control.Papers;
import org.zhengtong.publicservice.approval.control.Renewals;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Draft;

/**
 * Filing 网上申报, one page at a time. What is typed is kept in a draft, right or wrong; a draft is found again on another
 * device and submitted once. Open to anonymous callers where the matter allows it: then number and code open the draft.
 */
@Stateless
@DenyAll
public class Filing {

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
    Papers papers;

    @Inject
    Renewals renewals;

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
        var version = work.fileable(matterCode);
        var filing = version.definition().online();
        var applicant = caller.applicant();
        ApprovalRule.ACCOUNT_NEEDED.require(applicant.isPresent() || filing.anonymousAllowed());
        var known = applicant.map(each -> answers.known(filing, each)).orElse(Map.of());
        var code = applicant.isPresent() ? null : intake.newCode();
        var account = applicant.map(Applicant::account).orElse(null);
        var draft = work.begin(version, eligibility, known, account, code);
        applicant.map(Applicant::code).map(vault::index).ifPresent(draft::identifiedAs);
        return new DraftKey(draft.number(), code);
    }

    /**
     * Begins the renewal of one's own licence 延续: a draft of the matter by which it is renewed, filled in with what was said
     * when it was applied for, and with what is known of the account now.
     *
     * @param earlier the application from which the licence came
     * @param eligibility as for {@link #begin}
     */
    @RolesAllowed("portal.file")
    @Audited("approval.draft.renew")
    public DraftKey renew(ApplicationNumber earlier, Map<String, Boolean> eligibility) {
        var application = applications
                .find(earlier)
                .filter(found -> found.belongsTo(caller.required()))
                .orElseThrow(() -> new NotFound(Application.class, earlier));
        ApprovalRule.NOT_RENEWABLE.require(papers.licences(application.id()).stream()
                .anyMatch(licence -> licence.validUntil() != null && licence.revokedOn() == null));
        var version = work.fileable(renewals.matterOf(application));
        var filing = version.definition().online();
        var known = new LinkedHashMap<>(renewals.takenOver(application, filing));
        caller.applicant().ifPresent(each -> known.putAll(answers.known(filing, each)));
        return new DraftKey(
                work.begin(version, eligibility, known, caller.required(), null).number(), null);
    }

    @PermitAll
    public DraftView draft(DraftKey key) {
        var draft = opened(key, false);
        return work.view(draft, given(draft));
    }

    @RolesAllowed("portal.file")
    public List<DraftRow> myDrafts() {
        return drafts.open(caller.required(), LocalDate.now(clock)).stream()
                .map(work::row)
                .toList();
    }

    /**
     * Keeps what was typed on one page and says what is wrong with it. Values of fields that the government holds are not
     * taken from the caller.
     */
    @PermitAll
    public List<FieldFault> fill(DraftKey key, String stepId, Map<String, String> typed) {
        var draft = opened(key, true);
        return work.fill(draft, stepId, typed, given(draft));
    }

    /** Uploads a file for a material; its type is told by content and has to be one that the material takes. */
    @PermitAll
    @Audited("approval.draft.attach")
    public StoredFile attach(DraftKey key, String materialCode, String fileName, InputStream content) {
        return work.attach(
                opened(key, true),
                materialCode,
                fileName,
                content,
                caller.account().orElse(null));
    }

    /**
     * Ticks, or unticks, the promise that a material follows; for one that may not it is refused.
     *
     * @param given by material
     */
    @PermitAll
    public void promise(DraftKey key, Map<String, Boolean> given) {
        work.promise(opened(key, true), given);
    }

    @PermitAll
    public void detach(DraftKey key, String materialCode, long file) {
        work.detach(opened(key, true), materialCode, file);
    }

    /** A file of the draft, for its owner. */
    @PermitAll
    public StoredFile file(DraftKey key, long file) {
        return work.file(opened(key, false), file);
    }

    /** Everything that still has to be mended, page by page; empty if it can be submitted. */
    @PermitAll
    public List<FieldFault> faults(DraftKey key) {
        return work.faults(opened(key, false));
    }

    /**
     * Submits. A second click, or the same draft from a second window, gets the receipt of the first.
     *
     * @param declared whether the applicant declares that everything is true
     */
    @PermitAll
    @Audited("approval.submit")
    public Receipt submit(DraftKey key, boolean declared) {
        return work.submit(
                opened(key, true),
                declared,
                (version, all, files) -> intake.receive(version, Channel.PORTAL, caller.applicant(), all, files));
    }

    /** Gives a draft up. */
    @PermitAll
    @Audited("approval.draft.discard")
    public void discard(DraftKey key) {
        work.discard(opened(key, true));
    }

    private Draft opened(DraftKey key, boolean toChange) {
        var draft = work.get(key, toChange);
        var isOwn = caller.account().map(draft::belongsTo).orElse(false)
                || key.code() != null && draft.opensWith(vault.index(key.code()));
        if (!isOwn) {
            throw work.unknown(key);
        }
        return draft;
    }

    private Set<String> given(Draft draft) {
        return work.given(draft, caller.applicant());
    }
}
