package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.PromiseKind;
import org.zhengtong.publicservice.approval.PromiseState;
import org.zhengtong.publicservice.approval.PromiseTerm;
import org.zhengtong.publicservice.approval.PromiseText;

/**
 * A written promise 书面承诺 that a material follows. It is given with the filing, in words that are kept with it; its
 * clock begins with acceptance. The paper comes and it is kept; the day passes and it is broken, though a paper that comes
 * late still mends it as long as the case is open. Where the decision itself rests on it (告知承诺), the organ checks it
 * afterwards, and what does not hold counts as broken. When the case ends otherwise it lapses.
 *
 * <p>It follows the practice of 安阳市政务服务条例 Art. 24 to 27. It computes no dates: they are handed in.
 */
@Entity
@Table(name = "approval_promise")
public class Promise {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_promise_seq")
    @SequenceGenerator(name = "approval_promise_seq", sequenceName = "approval_promise_seq", allocationSize = 50)
    private Long id;

    private long applicationId;
    private String material;

    @Enumerated(EnumType.STRING)
    private PromiseKind kind;

    @Enumerated(EnumType.STRING)
    private PromiseState state;

    private int textVersion;
    private String textZh;
    private String textEn;
    private Instant givenAt;
    private LocalDate due;
    private Instant remindedAt;
    private LocalDate keptOn;
    private LocalDate brokenOn;
    private LocalDate checkDue;
    private LocalDate checkedOn;
    private Long checkedBy;
    private String finding;

    @Version
    private int version;

    protected Promise() {}

    public Promise(long application, String material, PromiseTerm term, PromiseText text, Instant givenAt) {
        this.applicationId = application;
        this.material = material;
        this.kind = term.kind();
        this.state = PromiseState.OPEN;
        this.textVersion = text.version();
        this.textZh = text.words().zh();
        this.textEn = text.words().en();
        this.givenAt = givenAt;
    }

    /** Accepted, or counted again: the last day for the paper. */
    public void runsUntil(LocalDate day) {
        due = day;
    }

    /** @return whether somebody has to be reminded now, which happens once */
    public boolean remind(Instant now) {
        if (state != PromiseState.OPEN || remindedAt != null) {
            return false;
        }
        remindedAt = now;
        return true;
    }

    /** The paper came, in time or late. */
    public void keep(LocalDate today) {
        ApprovalRule.PROMISE_KEPT_BEFORE.require(state != PromiseState.KEPT, String.valueOf(keptOn));
        ApprovalRule.PROMISE_NOT_WANTED.require(state.isOutstanding() && checkedOn == null);
        state = PromiseState.KEPT;
        keptOn = today;
    }

    /** @return whether the day passed without the paper; told once */
    public boolean breakIfPast(LocalDate today) {
        if (state != PromiseState.OPEN || due == null || !today.isAfter(due)) {
            return false;
        }
        state = PromiseState.BROKEN;
        brokenOn = today;
        return true;
    }

    /** The case ended without a decision that rests on it. */
    public void lapse() {
        if (state == PromiseState.OPEN) {
            state = PromiseState.LAPSED;
        }
    }

    /** Decided on the promise: the organ owes a check. */
    public void toBeCheckedBy(LocalDate day) {
        checkDue = day;
    }

    /**
     * What the organ found. What does not hold breaks the promise, whatever paper came.
     *
     * @param holds whether the promise holds; nobody can find that without the paper
     */
    public void check(boolean holds, String words, AccountId by, LocalDate today) {
        ApprovalRule.NOTHING_TO_CHECK.require(checkDue != null && checkedOn == null);
        ApprovalRule.REASON_REQUIRED.require(words != null && !words.isBlank());
        ApprovalRule.PROMISE_OUTSTANDING.require(!holds || state == PromiseState.KEPT, material, String.valueOf(due));
        finding = words.strip();
        checkedBy = by.value();
        checkedOn = today;
        if (!holds && state != PromiseState.BROKEN) {
            state = PromiseState.BROKEN;
            brokenOn = today;
        }
    }

    /** Whether a grant has to wait for it: decisions on the promise do not. */
    public boolean holdsUpGrant() {
        return kind == PromiseKind.ACCEPTANCE && state.isOutstanding();
    }

    public long id() {
        return id;
    }

    public long applicationId() {
        return applicationId;
    }

    public String material() {
        return material;
    }

    public PromiseKind kind() {
        return kind;
    }

    public PromiseState state() {
        return state;
    }

    public int textVersion() {
        return textVersion;
    }

    public Bilingual text() {
        return new Bilingual(textZh, textEn);
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** Null before acceptance. */
    public LocalDate due() {
        return due;
    }

    public LocalDate keptOn() {
        return keptOn;
    }

    public LocalDate brokenOn() {
        return brokenOn;
    }

    public LocalDate checkDue() {
        return checkDue;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    public String finding() {
        return finding;
    }

    /** Whether the organ still owes its check. */
    public boolean isToCheck() {
        return checkDue != null && checkedOn == null;
    }
}
