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
    private boolean demo;
    private Long jointId;

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

    /**
     * What another organ has to decide of this joint application: the same applicant, the same day of receipt, opened by
     * the same code, and accepted with it.
     */
    public Application part(
            ApplicationNumber partNumber, MatterVersion matter, long unit, Long township, String partAnswersSealed) {
        var part = new Application(
                partNumber,
                queryIndex,
                matter,
                channel,
                applicant,
                unit,
                township,
                partAnswersSealed,
                submittedAt,
                receivedOn);
        part.demo = demo;
        part.jointId = id;
        part.involvedUnits.add(unitId);
        part.acceptedOn = acceptedOn;
        part.acceptedBySilence = acceptedBySilence;
        part.stage = Stage.IN_HANDLING;
        involvedUnits.add(unit);
        return part;
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

    public void handlingRunsUntil(LocalDate promised, LocalDate legal, boolean estimated) {
        ApprovalRule.NOT_IN_HANDLING.require(stage == Stage.IN_HANDLING);
        promisedDue = promised;
        legalDue = legal;
        dueEstimated = estimated;
    }

    /**
     * Time that does not count (行政许可法 Art. 45).
     *
     * @param proceeding what it is needed for
     * @param latest last day that does not count, unless {@link #countsAfter} moves it
     */
    public void stopsFor(long proceeding, LocalDate from, LocalDate latest, String reason) {
        ApprovalRule.NOT_IN_HANDLING.require(stage == Stage.IN_HANDLING);
        interruptions.add(new Interruption(proceeding, from, latest, reason));
    }

    /** @param lastDay last day that does not count; its first day at least does not */
    public void countsAfter(long proceeding, LocalDate lastDay) {
        interruptions.stream()
                .filter(each -> each.isFor(proceeding))
                .findFirst()
                .ifPresent(each -> each.endOn(lastDay));
    }

    public void extend(int days, LocalDate approvedOn, String reason, Bilingual basis) {
        ApprovalRule.EXTENDED_AS_ONE.require(!isPart());
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

    /** Rated is only what is over; that it is rated once is the rating's to keep. */
    public void requireRateable() {
        ApprovalRule.NOT_DECIDED_YET.require(!stage.isOpen());
        ApprovalRule.RATED_AS_ONE.require(!isPart());
    }

    /** A decision lets what still stops the clock end on its day. */
    private void close(Stage end, LocalDate today, Instant now) {
        interruptions.stream().filter(each -> each.lastsBeyond(today)).forEach(each -> each.endOn(today));
        checkDue = null;
        decidedOn = today;
        closedAt = now;
        stage = end;
    }

    /** Whether it is decided as a part of a joint application. */
    public boolean isPart() {
        return jointId != null;
    }

    /** The joint application that it is a part of; null for one of its own. */
    public Long joint() {
        return jointId;
    }

    public boolean isPausedOn(LocalDate day) {
        return interruptions.stream().anyMatch(each -> each.covers(day));
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

    public boolean demo() {
        return demo;
    }
}
