package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.ProceedingKind;
import org.zhengtong.publicservice.approval.ProceedingState;

/**
 * A hearing, a site visit or an examination around a case. A hearing is offered, asked for within five working days or
 * lapsed, summoned and held with minutes (行政许可法 Art. 47, 48). A visit is appointed and reported on. An examination
 * runs from the day it begins to the day its result is there. Hearings and examinations stop the clock up to a last day
 * that is fixed from the start (Art. 45): nobody has to remember to let it run again.
 */
@Entity
@Table(name = "approval_proceeding")
public class Proceeding {

    private static final int INSPECTORS = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_proceeding_seq")
    @SequenceGenerator(name = "approval_proceeding_seq", sequenceName = "approval_proceeding_seq", allocationSize = 50)
    private Long id;

    private long applicationId;

    @Enumerated(EnumType.STRING)
    private ProceedingKind kind;

    @Enumerated(EnumType.STRING)
    private ProceedingState state;

    private String nameZh;
    private String nameEn;
    private String basisZh;
    private String basisEn;
    private String subject;
    private long arrangedBy;
    private LocalDate begunOn;
    private LocalDate requestBy;
    private LocalDate requestedOn;
    private LocalDate latest;
    private Instant appointedAt;
    private LocalDate appointedOn;
    private String place;
    private Long chairId;
    private LocalDate endedOn;
    private String findings;

    @ElementCollection
    @CollectionTable(name = "approval_proceeding_staff", joinColumns = @JoinColumn(name = "proceeding_id"))
    @Column(name = "account_id")
    private Set<Long> staff = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "approval_proceeding_file", joinColumns = @JoinColumn(name = "proceeding_id"))
    @OrderColumn(name = "position")
    @Column(name = "file_id")
    private List<Long> files = new ArrayList<>();

    @Version
    private int version;

    protected Proceeding() {}

    private Proceeding(
            long application,
            ProceedingKind kind,
            ProceedingState state,
            Label label,
            String subject,
            AccountId by,
            LocalDate today) {
        this.applicationId = application;
        this.kind = kind;
        this.state = state;
        this.nameZh = label.name().zh();
        this.nameEn = label.name().en();
        this.basisZh = label.basis().zh();
        this.basisEn = label.basis().en();
        this.subject = subject;
        this.arrangedBy = by.value();
        this.begunOn = today;
    }

    /** What it is called and which rule it rests on. */
    public record Label(Bilingual name, Bilingual basis) {}

    /** The applicant is told of the right to a hearing. */
    public static Proceeding hearing(
            long application, Label label, String subject, AccountId by, LocalDate today, LocalDate requestBy) {
        var offered =
                new Proceeding(application, ProceedingKind.HEARING, ProceedingState.OFFERED, label, subject, by, today);
        offered.requestBy = requestBy;
        return offered;
    }

    public static Proceeding visit(long application, Label label, String subject, AccountId by, LocalDate today) {
        return new Proceeding(
                application, ProceedingKind.SITE_VISIT, ProceedingState.APPOINTED, label, subject, by, today);
    }

    /** @param expectedEnd last day that does not count */
    public static Proceeding examination(
            long application, Label label, String subject, AccountId by, LocalDate today, LocalDate expectedEnd) {
        var begun = new Proceeding(
                application, ProceedingKind.EXAMINATION, ProceedingState.RUNNING, label, subject, by, today);
        begun.latest = expectedEnd;
        return begun;
    }

    /**
     * The applicant wants to be heard.
     *
     * @param on day on which the request arrived
     * @param heldBy last day on which the law lets the hearing take place
     */
    public void askedFor(LocalDate on, LocalDate heldBy) {
        requireHearing();
        ApprovalRule.HEARING_ASKED_BEFORE.require(
                state != ProceedingState.ASKED_FOR && state != ProceedingState.APPOINTED);
        ApprovalRule.HEARING_NOT_OFFERED.require(state == ProceedingState.OFFERED);
        ApprovalRule.HEARING_ASKED_TOO_LATE.require(!on.isAfter(requestBy), requestBy);
        requestedOn = on.isBefore(begunOn) ? begunOn : on;
        latest = heldBy;
        state = ProceedingState.ASKED_FOR;
    }

    /** Sets the hearing's time and place, or other ones. */
    public void summon(Instant at, LocalDate day, String where, AccountId chair) {
        requireHearing();
        ApprovalRule.HEARING_NOT_ASKED_FOR.require(
                state == ProceedingState.ASKED_FOR || state == ProceedingState.APPOINTED);
        appoint(at, day, where);
        chairId = chair.value();
        state = ProceedingState.APPOINTED;
    }

    /** Sets the visit's time, place and people. */
    public void visitedBy(Instant at, LocalDate day, String where, Set<AccountId> people) {
        ApprovalRule.TWO_VISIT.require(people.size() >= INSPECTORS, INSPECTORS);
        appoint(at, day, where);
        staff.clear();
        people.forEach(person -> staff.add(person.value()));
    }

    private void appoint(Instant at, LocalDate day, String where) {
        appointedAt = at;
        appointedOn = day;
        place = where;
    }

    /** What came of it. A hearing has minutes (Art. 48 item 5). */
    public void report(LocalDate on, String what, List<Long> papers) {
        ApprovalRule.PROCEEDING_OVER.require(state.isUnderWay());
        ApprovalRule.PROCEEDING_AHEAD.require(!on.isBefore(firstDay()), firstDay());
        ApprovalRule.MINUTES_MISSING.require(kind != ProceedingKind.HEARING || !papers.isEmpty());
        files.addAll(papers);
        end(ProceedingState.DONE, on, what);
    }

    public void callOff(LocalDate on, String reason) {
        ApprovalRule.PROCEEDING_OVER.require(state.isOpen());
        end(ProceedingState.CALLED_OFF, on, reason);
    }

    private void end(ProceedingState how, LocalDate on, String what) {
        endedOn = on;
        findings = what;
        state = how;
    }

    private LocalDate firstDay() {
        return appointedOn == null ? begunOn : appointedOn;
    }

    private void requireHearing() {
        ApprovalRule.HEARING_NOT_OFFERED.require(kind == ProceedingKind.HEARING);
    }

    public ProceedingState state() {
        return state;
    }

    /** A right that nobody used in time is gone without anybody writing it down. */
    public ProceedingState stateOn(LocalDate today) {
        return state == ProceedingState.OFFERED && today.isAfter(requestBy) ? ProceedingState.LAPSED : state;
    }

    /** Whether the law keeps the decision waiting for it. */
    public boolean holdsDecision(LocalDate today) {
        return kind == ProceedingKind.HEARING && stateOn(today).isOpen();
    }

    /** Whether time that does not count belongs to it now. */
    public boolean hasStoppedClock() {
        return latest != null && state != ProceedingState.OFFERED;
    }

    public long id() {
        return id;
    }

    public long applicationId() {
        return applicationId;
    }

    public ProceedingKind kind() {
        return kind;
    }

    public Bilingual name() {
        return new Bilingual(nameZh, nameEn);
    }

    public Bilingual basis() {
        return new Bilingual(basisZh, basisEn);
    }

    public String subject() {
        return subject;
    }

    public AccountId arrangedBy() {
        return new AccountId(arrangedBy);
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    public LocalDate requestBy() {
        return requestBy;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public LocalDate latest() {
        return latest;
    }

    public Instant appointedAt() {
        return appointedAt;
    }

    public LocalDate appointedOn() {
        return appointedOn;
    }

    public String place() {
        return place;
    }

    public AccountId chair() {
        return chairId == null ? null : new AccountId(chairId);
    }

    public List<AccountId> staff() {
        return staff.stream().sorted().map(AccountId::new).toList();
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public String findings() {
        return findings;
    }

    public List<Long> files() {
        return List.copyOf(files);
    }
}
