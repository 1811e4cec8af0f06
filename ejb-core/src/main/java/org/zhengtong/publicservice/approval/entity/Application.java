package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.NaturalId;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.worktime.Extension;
import org.zhengtong.platform.support.worktime.Pause;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.Channel;
import org.zhengtong.publicservice.approval.Stage;

/**
 * An application on its way through the law. It is received; within five working days the office accepts it, refuses to
 * accept it, or tells once everything that is missing; silence accepts it as of the day of receipt (行政许可法 Art. 32).
 * What the applicant then brings opens a new check in which nothing may be asked for again. From acceptance the clock to
 * the decision runs; pauses and one extension carry their reason. It ends granted, refused, not accepted or withdrawn,
 * and may then be rated once.
 *
 * <p>It knows nothing of steps and signers: that is the engine's. It computes no dates: they are handed in.
 */
@Entity
@Table(name = "approval_application")
public class Application {

    private static final int BEST_RATING = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_application_seq")
    @SequenceGenerator(
            name = "approval_application_seq",
            sequenceName = "approval_application_seq",
            allocationSize = 50)
    private Long id;

    @NaturalId
    private String number;

    private String queryIndex;
    private String matterCode;
    private long matterVersion;
    private String titleZh;
    private String titleEn;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Embedded
    private ApplicantRecord applicant;

    private long unitId;
    private Long townshipId;
    private String answersSealed;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private LocalDate receivedOn;
    private Instant submittedAt;
    private boolean correctionUsed;
    private LocalDate correctionAskedOn;
    private LocalDate checkDue;
    private LocalDate acceptedOn;
    private boolean acceptedBySilence;
    private LocalDate promisedDue;
    private LocalDate legalDue;
    private boolean dueEstimated;
    private LocalDate decidedOn;
    private Instant closedAt;
    private Integer rating;
    private String ratingComment;
    private Instant ratedAt;
    private boolean demo;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "approval_involved_unit", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "unit_id")
    private Set<Long> involvedUnits = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "approval_pause", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<Interruption> interruptions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "approval_extension", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<Prolongation> prolongations = new ArrayList<>();

    protected Application() {}

    /**
     * @param queryIndex blind index of the query code
     * @param receivedOn legal day of receipt
     */
    public Application(
            ApplicationNumber number,
            String queryIndex,
            MatterVersion matter,
            Channel channel,
            ApplicantRecord applicant,
            long unitId,
            Long townshipId,
            String answersSealed,
            Instant submittedAt,
            LocalDate receivedOn) {
        this.number = number.value();
        this.queryIndex = queryIndex;
        this.matterCode = matter.code();
        this.matterVersion = matter.id();
        this.titleZh = matter.definition().name().zh();
        this.titleEn = matter.definition().name().en();
        this.channel = channel;
        this.applicant = applicant;
        this.unitId = unitId;
        this.townshipId = townshipId;
        this.answersSealed = answersSealed;
        this.submittedAt = submittedAt;
        this.receivedOn = receivedOn;
        this.stage = Stage.UNDER_CHECK;
        this.involvedUnits.add(unitId);
    }

    /** Units that handle it besides the accepting one; they may see it. */
    public void involve(Set<Long> units) {
        involvedUnits.addAll(units);
    }

    /** Marks an application of the demo data set. */
    public Application asDemo() {
        demo = true;
        return this;
    }

    /** @param due last day of the five-day check that runs now */
    public void checkRunsUntil(LocalDate due, boolean estimated) {
        ApprovalRule.NOT_UNDER_CHECK.require(stage == Stage.UNDER_CHECK);
        checkDue = due;
        dueEstimated = estimated;
    }

    /** 一次性告知: everything missing, once. */
    public void askCorrection(LocalDate today) {
        ApprovalRule.NOT_UNDER_CHECK.require(stage == Stage.UNDER_CHECK);
        ApprovalRule.CORRECTION_ASKED_BEFORE.require(!correctionUsed, String.valueOf(correctionAskedOn));
        correctionUsed = true;
        correctionAskedOn = today;
        checkDue = null;
        stage = Stage.CORRECTION_ASKED;
    }

    /** The applicant handed in what was missing: a new receipt, a new check of five days, no second notice. */
    public void correct(String newAnswersSealed, LocalDate today) {
        ApprovalRule.NO_CORRECTION_ASKED.require(stage == Stage.CORRECTION_ASKED);
        answersSealed = newAnswersSealed;
        receivedOn = today;
        stage = Stage.UNDER_CHECK;
    }

    public void accept(LocalDate today) {
        ApprovalRule.NOT_UNDER_CHECK.require(stage == Stage.UNDER_CHECK);
        acceptedOn = today;
        checkDue = null;
        stage = Stage.IN_HANDLING;
    }

    /** Silence past the limit accepts as of the day of receipt (行政许可法 Art. 32, item 4). */
    public void acceptBySilence() {
        accept(receivedOn);
        acceptedBySilence = true;
    }

    public void refuseAcceptance(LocalDate today, Instant now) {
        ApprovalRule.NOT_UNDER_CHECK.require(stage == Stage.UNDER_CHECK);
        close(Stage.NOT_ACCEPTED, today, now);
    }

    /** To the competent unit; the clock goes on as it was. */
    public void redirect(long competentUnit) {
        ApprovalRule.NOT_UNDER_CHECK.require(stage == Stage.UNDER_CHECK);
        unitId = competentUnit;
        involvedUnits.add(competentUnit);
    }

    /** @param legal null while an open pause holds the clock */
    public void handlingRunsUntil(LocalDate promised, LocalDate legal, boolean estimated) {
        ApprovalRule.NOT_IN_HANDLING.require(stage == Stage.IN_HANDLING);
        promisedDue = promised;
        legalDue = legal;
        dueEstimated = estimated;
    }

    public void pause(LocalDate from, String reason) {
        ApprovalRule.NOT_IN_HANDLING.require(stage == Stage.IN_HANDLING);
        ApprovalRule.ALREADY_PAUSED.require(!isPaused());
        interruptions.add(new Interruption(from, reason));
    }

    /** @param lastDay last day that does not count */
    public void resume(LocalDate lastDay) {
        interruptions.stream()
                .filter(Interruption::isOpen)
                .findFirst()
                .orElseThrow(() -> ApprovalRule.NOT_PAUSED.violated())
                .endOn(lastDay);
    }

    public void extend(int days, LocalDate approvedOn, String reason, Bilingual basis) {
        ApprovalRule.NOT_IN_HANDLING.require(stage == Stage.IN_HANDLING);
        ApprovalRule.EXTENDED_BEFORE.require(prolongations.isEmpty());
        prolongations.add(new Prolongation(days, approvedOn, reason, basis));
    }

    public void grant(LocalDate today, Instant now) {
        ApprovalRule.NOT_IN_HANDLING.require(stage == Stage.IN_HANDLING);
        close(Stage.GRANTED, today, now);
    }

    public void refuse(LocalDate today, Instant now) {
        ApprovalRule.NOT_IN_HANDLING.require(stage == Stage.IN_HANDLING);
        close(Stage.REFUSED, today, now);
    }

    public void withdraw(LocalDate today, Instant now) {
        ApprovalRule.WITHDRAWAL_TOO_LATE.require(stage.isOpen());
        close(Stage.WITHDRAWN, today, now);
    }

    /** @param stars 5 for very satisfied, 1 for very dissatisfied; once */
    public void rate(int stars, String comment, Instant now) {
        ApprovalRule.NOT_DECIDED_YET.require(!stage.isOpen());
        ApprovalRule.RATED_BEFORE.require(rating == null);
        ApprovalRule.RATING_OUT_OF_RANGE.require(stars >= 1 && stars <= BEST_RATING);
        rating = stars;
        ratingComment = comment == null || comment.isBlank() ? null : comment.strip();
        ratedAt = now;
    }

    /** A decision lets an open pause end on its day: nothing is left open on a closed case. */
    private void close(Stage end, LocalDate today, Instant now) {
        interruptions.stream().filter(Interruption::isOpen).forEach(pause -> pause.endOn(today));
        checkDue = null;
        decidedOn = today;
        closedAt = now;
        stage = end;
    }

    public boolean isPaused() {
        return interruptions.stream().anyMatch(Interruption::isOpen);
    }

    public List<Pause> pauses() {
        return interruptions.stream().map(Interruption::pause).toList();
    }

    public List<Extension> extensions() {
        return prolongations.stream().map(Prolongation::extension).toList();
    }

    public boolean belongsTo(AccountId account) {
        return applicant.isAccount(account);
    }

    public boolean opensWith(String index) {
        return queryIndex.equals(index);
    }

    public long id() {
        return id;
    }

    public ApplicationNumber number() {
        return new ApplicationNumber(number);
    }

    public String matterCode() {
        return matterCode;
    }

    public long matterVersion() {
        return matterVersion;
    }

    public Bilingual title() {
        return new Bilingual(titleZh, titleEn);
    }

    public Channel channel() {
        return channel;
    }

    public ApplicantRecord applicant() {
        return applicant;
    }

    public long unit() {
        return unitId;
    }

    public Long township() {
        return townshipId;
    }

    public Set<Long> involvedUnits() {
        return Set.copyOf(involvedUnits);
    }

    public String answersSealed() {
        return answersSealed;
    }

    public Stage stage() {
        return stage;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public boolean correctionUsed() {
        return correctionUsed;
    }

    public LocalDate correctionAskedOn() {
        return correctionAskedOn;
    }

    public LocalDate checkDue() {
        return checkDue;
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public boolean acceptedBySilence() {
        return acceptedBySilence;
    }

    public LocalDate promisedDue() {
        return promisedDue;
    }

    public LocalDate legalDue() {
        return legalDue;
    }

    public boolean dueEstimated() {
        return dueEstimated;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Integer rating() {
        return rating;
    }

    public String ratingComment() {
        return ratingComment;
    }

    public boolean demo() {
        return demo;
    }
}
