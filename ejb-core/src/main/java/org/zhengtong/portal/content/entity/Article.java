package org.zhengtong.portal.content.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.portal.content.ArticleNumber;
import org.zhengtong.portal.content.ArticleState;
import org.zhengtong.portal.content.ArticleText;
import org.zhengtong.portal.content.ContentRule;
import org.zhengtong.portal.content.CorrectionView;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.ReviewCase;

/**
 * An article from the first draft on. Each save adds a version; review and publishing are about the newest one. Once
 * published, that version is what the public sees until a later one is published over it, with a note of what was corrected,
 * or until the article is withdrawn with a reason or its time is over.
 */
@Entity
@Table(name = "content_article")
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "content_article_seq")
    @SequenceGenerator(name = "content_article_seq", sequenceName = "content_article_seq", allocationSize = 50)
    private Long id;

    private long number;
    private long columnId;

    @Enumerated(EnumType.STRING)
    private Language language;

    /** Number of the article that was there first; its translation has the same. */
    private long translationOf;

    @Enumerated(EnumType.STRING)
    private ArticleState state;

    private int latestSerial;

    /** Of the newest version: lists show it, and find articles by it. */
    private String title;

    private long latestBy;
    private Instant changedAt;

    /** The version that is online. */
    private Long shownId;

    private Instant shownAt;

    /** When its time is over, as it was published; null for never. A draft may plan another moment for the next version. */
    private Instant shownUntil;

    private Instant publishAt;
    private Instant publishedAt;
    private Instant expiresAt;
    private Instant correctedAt;
    private String correction;

    /** All corrections, the first one first. */
    @ElementCollection
    @CollectionTable(name = "content_correction", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "place")
    private List<Correction> corrections = new ArrayList<>();

    /** What the approved version corrects, until it is published. */
    private String plannedCorrection;

    /** How often it was handed in for a review; 0 for one that was handed in before reviews were cases. */
    private int reviewRound;

    private Long submittedBy;
    private Long reviewedBy;
    private Instant reviewedAt;
    private String reviewNote;
    private Instant withdrawnAt;

    /** The version that was online then; null while some version is. */
    private Long withdrawnId;

    private String withdrawalReason;

    /** Why personal numbers may stand in it; null if there are none. */
    private String privateReason;

    /** Where an imported article came from; null for one that was written here. */
    private String origin;

    private boolean demo;

    @Version
    private int version;

    protected Article() {}

    public Article(ArticleNumber number, SiteColumn column, Language language, AccountId by, Instant now) {
        ContentRule.COLUMN_CLOSED.require(!column.isClosed());
        this.number = number.value();
        this.columnId = column.id();
        this.language = language;
        this.translationOf = number.value();
        this.state = ArticleState.DRAFT;
        this.latestBy = by.value();
        this.changedAt = now;
    }

    public Article asTranslationOf(Article original) {
        ContentRule.TRANSLATED_ALREADY.require(language != original.language);
        translationOf = original.translationOf;
        return this;
    }

    public Article importedFrom(String origin) {
        this.origin = origin;
        return this;
    }

    /** It was published elsewhere before; what is still to come is not believed. */
    public Article publishedBefore(Instant then, Instant now) {
        publishedAt = then != null && then.isBefore(now) ? then : publishedAt;
        return this;
    }

    public Article asDemo() {
        demo = true;
        return this;
    }

    /**
     * Writes the next version. A published article becomes a draft again, while what was published stays online.
     *
     * @param seen serial of the version on which the text was written
     */
    public ArticleVersion save(ArticleText text, int seen, AccountId by, Instant now) {
        ContentRule.CHANGED_MEANWHILE.require(seen == latestSerial);
        ContentRule.NOT_IN_THAT_STATE.require(state.isEditable(), state);
        state = ArticleState.DRAFT;
        latestSerial++;
        latestBy = by.value();
        title = text.title();
        changedAt = now;
        return new ArticleVersion(id, latestSerial, text, by, now);
    }

    /**
     * Saved with nothing changed in its text: there is no other version, but what stands beside the text may have changed.
     *
     * @param seen serial of the version that was looked at
     */
    public void saveAsItIs(int seen, Instant now) {
        ContentRule.CHANGED_MEANWHILE.require(seen == latestSerial);
        ContentRule.NOT_IN_THAT_STATE.require(state.isEditable(), state);
        state = ArticleState.DRAFT;
        changedAt = now;
    }

    /**
     * When it is to appear and to disappear.
     *
     * @param publishAt null for as soon as it may
     * @param expiresAt null for never
     * @return whether that is another time than before
     */
    public boolean schedule(Instant publishAt, Instant expiresAt) {
        ContentRule.NOT_IN_THAT_STATE.require(state.isEditable(), state);
        ContentRule.EXPIRES_BEFORE_PUBLISHED.require(
                publishAt == null || expiresAt == null || publishAt.isBefore(expiresAt));
        var changed = !Objects.equals(this.publishAt, publishAt) || !Objects.equals(this.expiresAt, expiresAt);
        this.publishAt = publishAt;
        this.expiresAt = expiresAt;
        return changed;
    }

    /** @param reason null if there are no personal numbers in it. @return whether that is another one than before */
    public boolean justify(String reason) {
        var before = privateReason;
        privateReason = reason == null || reason.isBlank() ? null : reason.strip();
        return !Objects.equals(before, privateReason);
    }

    /** Who changes its files or its time has written it too, and so does not approve it. */
    public void changedBeside(AccountId by) {
        latestBy = by.value();
    }

    /** Hands it in for a review, which is another one than those before. */
    public void submit(AccountId by, Instant now) {
        require(ArticleState.DRAFT);
        state = ArticleState.IN_REVIEW;
        changedAt = now;
        reviewNote = null;
        reviewRound++;
        submittedBy = by.value();
    }

    /** It was handed in before reviews were cases, and becomes one now. */
    public void joinReviews() {
        require(ArticleState.IN_REVIEW);
        reviewRound = Math.max(reviewRound, 1);
        submittedBy = submitter().value();
    }

    /** Takes back what was handed in: whoever wrote it or handed it in. */
    public void takeBack(AccountId by, Instant now) {
        require(ArticleState.IN_REVIEW);
        ContentRule.NOT_YOURS_TO_TAKE_BACK.require(isTakenBackBy(by));
        state = ArticleState.DRAFT;
        changedAt = now;
        plannedCorrection = null;
    }

    /** Whether somebody wrote or handed in what is in review. */
    public boolean isTakenBackBy(AccountId person) {
        return state == ArticleState.IN_REVIEW && (person.value() == latestBy || person.equals(submitter()));
    }

    /** Whoever wrote the newest version doesn't approve it. */
    public void requireApprovableBy(AccountId by) {
        require(ArticleState.IN_REVIEW);
        ContentRule.NOT_BY_ITS_WRITER.require(latestBy != by.value());
    }

    public void approve(AccountId by, Instant now) {
        requireApprovableBy(by);
        state = ArticleState.APPROVED;
        reviewed(by, now);
    }

    /** Anybody who reviews may: it publishes nothing. */
    public void sendBack(AccountId by, String reason, Instant now) {
        require(ArticleState.IN_REVIEW);
        ContentRule.REASON_REQUIRED.require(reason != null && !reason.isBlank());
        state = ArticleState.DRAFT;
        reviewNote = reason.strip();
        plannedCorrection = null;
        reviewed(by, now);
    }

    private void reviewed(AccountId by, Instant now) {
        reviewedBy = by.value();
        reviewedAt = now;
    }

    /** Where nobody else has to look at it. */
    public void release() {
        require(ArticleState.DRAFT);
        state = ArticleState.APPROVED;
    }

    /** Back to the draft, before its moment has come. */
    public void hold() {
        require(ArticleState.APPROVED);
        state = ArticleState.DRAFT;
        plannedCorrection = null;
    }

    /** Puts the approved version online. */
    public void publish(ArticleVersion approved, Instant now) {
        require(ArticleState.APPROVED);
        state = ArticleState.PUBLISHED;
        if (publishedAt == null) {
            publishedAt = now;
        }
        shownId = approved.id();
        shownAt = now;
        shownUntil = expiresAt;
        withdrawnAt = null;
        withdrawnId = null;
        withdrawalReason = null;
        if (plannedCorrection != null) {
            correction = plannedCorrection;
            correctedAt = now;
            corrections.add(new Correction(now, plannedCorrection));
            plannedCorrection = null;
        }
    }

    /** Says what the newest version corrects; the public is told once that version is published. */
    public void correcting(String note) {
        ContentRule.NOT_IN_THAT_STATE.require(!state.isEditable(), state);
        ContentRule.REASON_REQUIRED.require(note != null && !note.isBlank());
        plannedCorrection = note.strip();
    }

    public void withdraw(String reason, Instant now) {
        ContentRule.NOT_IN_THAT_STATE.require(isOnline(), state);
        ContentRule.REASON_REQUIRED.require(reason != null && !reason.isBlank());
        state = ArticleState.WITHDRAWN;
        plannedCorrection = null;
        withdrawnAt = now;
        withdrawalReason = reason.strip();
        withdrawnId = shownId;
        shownId = null;
    }

    /**
     * Nothing happens before its time, or if it was published anew for longer. A newer version that is written, reviewed or
     * waits to be published goes its way.
     */
    public boolean expire(Instant now) {
        if (!isOnline() || shownUntil == null || now.isBefore(shownUntil)) {
            return false;
        }
        if (state == ArticleState.PUBLISHED) {
            state = ArticleState.EXPIRED;
        }
        shownId = null;
        return true;
    }

    /** The case in which it is reviewed now; empty if it is not, or was handed in before reviews were cases. */
    public Optional<ReviewCase> review() {
        return state == ArticleState.IN_REVIEW && reviewRound > 0
                ? Optional.of(new ReviewCase(number(), reviewRound))
                : Optional.empty();
    }

    /** The cases in which it is or was reviewed last, in their order. @param most how many of them */
    public List<ReviewCase> reviews(int most) {
        return IntStream.rangeClosed(Math.max(1, reviewRound - most + 1), reviewRound)
                .mapToObj(round -> new ReviewCase(number(), round))
                .toList();
    }

    /** Who handed it in last. */
    public AccountId submitter() {
        return new AccountId(submittedBy == null ? latestBy : submittedBy);
    }

    private void require(ArticleState needed) {
        ContentRule.NOT_IN_THAT_STATE.require(state == needed, state);
    }

    public boolean isOnline() {
        return shownId != null;
    }

    /** Whether readers see it at a moment: what is over is taken off a little later. */
    public boolean isOnlineAt(Instant now) {
        return isOnline()
                && !publishedAt().isAfter(now)
                && (shownUntil() == null || shownUntil().isAfter(now));
    }

    /** Whether its moment has come. */
    public boolean isDue(Instant now) {
        return publishAt == null || !now.isBefore(publishAt);
    }

    public long id() {
        return id;
    }

    public ArticleNumber number() {
        return new ArticleNumber(number);
    }

    public long column() {
        return columnId;
    }

    public Language language() {
        return language;
    }

    public long translationOf() {
        return translationOf;
    }

    public ArticleState state() {
        return state;
    }

    public int latestSerial() {
        return latestSerial;
    }

    public AccountId latestBy() {
        return new AccountId(latestBy);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Optional<Long> shown() {
        return Optional.ofNullable(shownId);
    }

    /** The version that was taken back, as long as no other one was published, whatever is written meanwhile. */
    public Optional<Long> withdrawn() {
        return Optional.ofNullable(withdrawnId);
    }

    /** When the version that is online was put there. */
    public Instant shownAt() {
        return shownAt;
    }

    /** When the version that is online disappears; null for never. */
    public Instant shownUntil() {
        return shownUntil;
    }

    public Instant publishAt() {
        return publishAt;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant correctedAt() {
        return correctedAt;
    }

    public String correction() {
        return correction;
    }

    /** What was corrected since it was published, the latest first. */
    public List<CorrectionView> corrections() {
        var latest = new ArrayList<>(corrections.stream().map(Correction::view).toList());
        Collections.reverse(latest);
        return latest;
    }

    /** What the version that is reviewed or approved corrects; null if nobody said so. */
    public String plannedCorrection() {
        return plannedCorrection;
    }

    public String privateReason() {
        return privateReason;
    }

    public String reviewNote() {
        return reviewNote;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawalReason() {
        return withdrawalReason;
    }
}
