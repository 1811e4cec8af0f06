package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.protection.Sealed;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.Holder;

/**
 * A form somebody has begun to fill in. Whatever was typed is kept, right or wrong; it is found again on another device by
 * account or by number and code. Submitted once: a second click gets the same receipt.
 */
@Entity
@Table(name = "approval_draft")
public class Draft {

    private static final int MOST_FILES = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_draft_seq")
    @SequenceGenerator(name = "approval_draft_seq", sequenceName = "approval_draft_seq", allocationSize = 50)
    private Long id;

    private String number;
    private String codeIndex;
    private Long accountId;
    private Long takenBy;
    private String identityIndex;
    private boolean fromPortal;
    private String matterCode;
    private long matterVersion;
    private String answersSealed;
    private String completedSteps;
    private Instant changedAt;
    private LocalDate expiresOn;
    private String submittedAs;
    private String queryCodeSealed;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "approval_draft_material", joinColumns = @JoinColumn(name = "draft_id"))
    private Set<DraftMaterial> materials = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "approval_draft_promise", joinColumns = @JoinColumn(name = "draft_id"))
    private Set<DraftPromise> promises = new LinkedHashSet<>();

    protected Draft() {}

    /** @param account null without an account */
    public Draft(
            String number,
            String codeIndex,
            AccountId account,
            MatterVersion matter,
            String answersSealed,
            Instant now,
            LocalDate expiresOn) {
        this.number = number;
        this.codeIndex = codeIndex;
        this.accountId = account == null ? null : account.value();
        this.fromPortal = true;
        this.matterCode = matter.code();
        this.matterVersion = matter.id();
        this.answersSealed = answersSealed;
        this.completedSteps = "";
        this.changedAt = now;
        this.expiresOn = expiresOn;
    }

    /** Keeps what was typed on one page. */
    public void fill(String newAnswersSealed, String step, boolean complete, Instant now) {
        ApprovalRule.DRAFT_ALREADY_SUBMITTED.require(submittedAs == null);
        answersSealed = newAnswersSealed;
        var steps = new LinkedHashSet<>(completedSteps());
        if (complete) {
            steps.add(step);
        } else {
            steps.remove(step);
        }
        completedSteps = String.join(",", steps);
        changedAt = now;
    }

    public void attach(String material, long file, Instant now) {
        ApprovalRule.DRAFT_ALREADY_SUBMITTED.require(submittedAs == null);
        ApprovalRule.TOO_MANY_FILES.require(materials.size() < MOST_FILES, MOST_FILES);
        materials.add(new DraftMaterial(material, file));
        changedAt = now;
    }

    public void detach(String material, long file, Instant now) {
        ApprovalRule.DRAFT_ALREADY_SUBMITTED.require(submittedAs == null);
        materials.remove(new DraftMaterial(material, file));
        changedAt = now;
    }

    /** Ticks or unticks the promise that a material follows; what was ticked in older words counts no more. */
    public void promise(String material, int textVersion, boolean given, Instant now) {
        ApprovalRule.DRAFT_ALREADY_SUBMITTED.require(submittedAs == null);
        promises.removeIf(each -> each.material().equals(material));
        if (given) {
            promises.add(new DraftPromise(material, textVersion));
        }
        changedAt = now;
    }

    /** Codes of the materials that were promised in these words. */
    public Set<String> promised(int textVersion) {
        return promises.stream()
                .filter(each -> each.textVersion() == textVersion)
                .map(DraftPromise::material)
                .collect(Collectors.toSet());
    }

    public void submittedAs(ApplicationNumber application, Sealed queryCode) {
        ApprovalRule.DRAFT_ALREADY_SUBMITTED.require(submittedAs == null);
        submittedAs = application.value();
        queryCodeSealed = queryCode.sealed();
    }

    public void requireUsable(LocalDate today) {
        ApprovalRule.DRAFT_EXPIRED.require(!today.isAfter(expiresOn));
    }

    /** It is filled in at a window from its first answer on. */
    public void begunBy(AccountId clerk) {
        fromPortal = false;
        takenBy = clerk.value();
    }

    /** A window clerk goes on with it; until it is given back its owner looks on. */
    public void adoptedBy(AccountId clerk) {
        ApprovalRule.DRAFT_ALREADY_SUBMITTED.require(submittedAs == null);
        takenBy = clerk.value();
    }

    /** @param index blind index of the code of whoever was identified for sure; null if nobody was */
    public void identifiedAs(String index) {
        identityIndex = index;
    }

    /** Empty where nobody knows for sure who applies: what is typed proves nothing. */
    public Optional<Holder> holder() {
        return accountId == null && identityIndex == null
                ? Optional.empty()
                : Optional.of(new Holder(account(), identityIndex));
    }

    public void giveBack() {
        ApprovalRule.DRAFT_ALREADY_SUBMITTED.require(submittedAs == null);
        takenBy = null;
    }

    public boolean isFromPortal() {
        return fromPortal;
    }

    public boolean isTakenBy(AccountId clerk) {
        return takenBy != null && takenBy == clerk.value();
    }

    public boolean isAtWindow() {
        return takenBy != null;
    }

    public boolean belongsTo(AccountId account) {
        return takenBy == null && accountId != null && accountId == account.value();
    }

    /** Whether number and code were told to whoever asks; drafts of an account open for that account alone. */
    public boolean opensWith(String index) {
        return takenBy == null && accountId == null && codeIndex.equals(index);
    }

    public List<String> completedSteps() {
        return completedSteps.isEmpty() ? List.of() : Arrays.asList(completedSteps.split(","));
    }

    /** Files by material, in the order in which they came. */
    public List<Long> files(String material) {
        return materials.stream()
                .filter(each -> each.material().equals(material))
                .map(DraftMaterial::file)
                .sorted()
                .toList();
    }

    public Set<Long> files() {
        return materials.stream().map(DraftMaterial::file).collect(Collectors.toSet());
    }

    public Set<DraftMaterial> materials() {
        return Set.copyOf(materials);
    }

    public Optional<ApplicationNumber> submittedAs() {
        return Optional.ofNullable(submittedAs).map(ApplicationNumber::new);
    }

    public String queryCodeSealed() {
        return queryCodeSealed;
    }

    public String number() {
        return number;
    }

    public AccountId account() {
        return accountId == null ? null : new AccountId(accountId);
    }

    public String matterCode() {
        return matterCode;
    }

    public long matterVersion() {
        return matterVersion;
    }

    public String answersSealed() {
        return answersSealed;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }
}
