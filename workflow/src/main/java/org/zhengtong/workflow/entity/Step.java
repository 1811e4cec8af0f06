package org.zhengtong.workflow.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.SignStep;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.SignerOrder;
import org.zhengtong.platform.support.workflow.StepDeadline;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.StepState;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/**
 * One step of one case: who signs, and when it is done. It opens when the engine comes to a user task, and closes
 * once: decided by its signatures, completed from outside, sent back, or cancelled with its case. A step that is
 * walked again is another step.
 */
@Entity
@Table(name = "workflow_step")
public class Step {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "workflow_step")
    @SequenceGenerator(name = "workflow_step", sequenceName = "workflow_step_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    @Embedded
    private StepPlan plan;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private StepState state;

    @Column(length = 40)
    private String outcome;

    private long sentBy;

    private Instant openedAt;

    private Long closedBy;

    private Instant closedAt;

    /** Under which the engine waits for the step. */
    @Column(length = 40)
    private String work;

    /** The step whose decision opened this one; null if another move did. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cause_id")
    private Step cause;

    /** Whether it was signed by itself. */
    private boolean skipped;

    /** How the case stands again once this step agrees; null unless it was sent back to come straight back. */
    @Convert(converter = StraightReturnConverter.class)
    @Column(name = "straight_return", length = 1_000_000)
    private StraightReturn straightReturn;

    private Instant urgedAt;

    @Embedded
    private StepDue due;

    /** Numbers of places are never given twice, also of those that were taken away. */
    @Column(name = "places")
    private int placesGiven;

    @OneToMany(mappedBy = "step", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<Signer> signers = new ArrayList<>();

    protected Step() {}

    /** @param signatories at least one */
    public Step(CaseFile caseFile, StepPlan plan, List<Signatory> signatories, String work, Instant now) {
        WorkflowRule.LANE_WITHOUT_SIGNATORY.require(!signatories.isEmpty(), plan.lane());
        this.caseFile = caseFile;
        this.plan = plan;
        this.state = StepState.OPEN;
        this.sentBy = caseFile.lastActor().value();
        this.openedAt = now;
        this.work = work;
        this.due = StepDue.none();
        places().add(signatories, plan.signing().mode());
    }

    /** 换版: it stays as it is, and goes on as this step of another version. */
    public void goesOn(StepPlan otherPlan, String otherWork, StraightReturn stood) {
        plan = otherPlan;
        work = otherWork;
        straightReturn = stood;
    }

    /** What has been signed so far. */
    public Stream<String> signedOutcomes() {
        return signers.stream().map(Signer::outcome).filter(Objects::nonNull);
    }

    /** @param decided the step whose decision opened this one; null if another move did */
    public void openedBy(Step decided) {
        cause = decided;
    }

    public void comesStraightBackTo(StraightReturn stood) {
        straightReturn = stood;
    }

    /** How the case stands again if this step is decided like this. */
    public Optional<StraightReturn> straightReturn(String decided) {
        return Optional.ofNullable(straightReturn)
                .filter(stood -> plan.agreement().equals(decided));
    }

    public Optional<StraightReturn> straightReturn() {
        return Optional.ofNullable(straightReturn);
    }

    /** What somebody who has just decided the step before would say here without being asked, if they may be spared. */
    public Optional<String> agreementToSkip(AccountId person) {
        var spared = cause != null
                && cause.isAgreedBy(person)
                && !plan.opinionFor().contains(plan.agreement())
                && !cause.wasSkippedAt(node());
        return Optional.of(plan.agreement()).filter(agreement -> spared);
    }

    private boolean isAgreedBy(AccountId person) {
        return state == StepState.DONE
                && person.equals(closedBy())
                && plan.agreement().equals(outcome);
    }

    /** So that a loop of steps that one person is spared ends. */
    private boolean wasSkippedAt(String node) {
        return skipped && (node().equals(node) || cause != null && cause.wasSkippedAt(node));
    }

    public void skip() {
        skipped = true;
    }

    /**
     * One person signs in a place that waits for them.
     *
     * @param principal for whom, if they stand in; else null
     * @return the step's outcome, if with this signature it is decided; the caller closes it then
     */
    public Optional<String> sign(Signer place, SignStep command, AccountId principal, Instant now) {
        var chosen = command.outcome();
        var opinion = command.opinion();
        requireOffered(chosen);
        var silent = opinion == null || opinion.isBlank();
        WorkflowRule.OPINION_REQUIRED.require(!(silent && plan.opinionFor().contains(chosen)));
        place.sign(command.by(), principal, chosen, opinion, now);
        places().callUp();
        return new Tally(plan, signers).afterSigning(place);
    }

    /** Decided from outside: the first place that still waits shows who did it. */
    public void complete(String chosen, AccountId by, String note, Instant now) {
        requireOffered(chosen);
        places().waiting().findFirst().ifPresent(place -> place.sign(by, null, chosen, note, now));
    }

    private void requireOffered(String chosen) {
        WorkflowRule.OUTCOME_NOT_OFFERED.require(plan.outcomes().contains(chosen), String.valueOf(chosen));
    }

    public void decide(String decided, AccountId by, Instant now) {
        outcome = decided;
        close(StepState.DONE, by, now);
    }

    public void close(StepState how, AccountId by, Instant now) {
        state = how;
        closedBy = by.value();
        closedAt = now;
        signers.forEach(Signer::stopWaiting);
    }

    /** @param principal for whom, if they stand in; else null */
    public void claim(Signer place, AccountId by, AccountId principal) {
        place.take(by, principal);
    }

    public void release(Signer place) {
        place.giveBack();
    }

    public void handOver(Signer place, AccountId to) {
        place.take(to, null);
    }

    /** Whoever holds a place must not decide: it waits again for whom it was meant. */
    public void letGo(Signer place) {
        place.letGo();
    }

    public void moveTo(Signer place, Signatory other) {
        place.moveTo(other);
    }

    /** 加签, by who holds the place. */
    public void addSigner(Signer place, AccountId whom, SignerOrder order) {
        requireNewcomer(whom);
        places().add(whom, place, order);
    }

    /**
     * 减签: by the one who added.
     *
     * @return the step's outcome, if nothing else was missing; the caller closes it then
     */
    public Optional<String> removeSigner(Signer place) {
        WorkflowRule.LAST_SIGNER.require(places().unsigned().size() > 1);
        places().remove(place);
        return new Tally(plan, signers).settled(place.line());
    }

    /** 委派, by who holds the place. */
    public void delegate(Signer place, AccountId to) {
        requireNewcomer(to);
        place.delegate(to);
    }

    /** The delegate has answered, or was not waited for. */
    public void returnToPrincipal(Signer place) {
        place.returnToPrincipal();
    }

    private void requireNewcomer(AccountId person) {
        WorkflowRule.ALREADY_A_SIGNER.require(!places().expects(person));
    }

    /** Others sign from now on; signatures given stay. */
    public void reassign(List<Signatory> signatories) {
        WorkflowRule.LANE_WITHOUT_SIGNATORY.require(!signatories.isEmpty(), plan.lane());
        places().dropUnsigned();
        places().add(signatories, plan.signing().mode());
    }

    /** 催办: not again before a while has passed. */
    public void urge(Instant now, Duration pause) {
        WorkflowRule.URGED_ALREADY.require(urgedAt == null || !now.isBefore(urgedAt.plus(pause)), urgedAt);
        urgedAt = now;
    }

    public void runsUntil(StepDeadline deadline) {
        due = due().next(deadline);
        signers.forEach(place -> place.dueOn(deadline.dueOn()));
    }

    /** @return whether this is news */
    public boolean remind(int setting) {
        var news = state.isOpen() && due().settings() == setting && !due.isReminded() && !due.isOverdue();
        if (news) {
            due.remind();
        }
        return news;
    }

    /** @return whether this is news */
    public boolean passDeadline(int setting) {
        var news = state.isOpen() && due().settings() == setting && !due.isOverdue();
        if (news) {
            due.pass();
        }
        return news;
    }

    int nextPlace() {
        return placesGiven++;
    }

    /** Who stands where. */
    public Places places() {
        return new Places(this, signers);
    }

    /** Whether whom the case is about acts here, so that nobody has to keep out. */
    public boolean isForSubject() {
        return plan.forSubject();
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public StepId id() {
        return new StepId(id);
    }

    public CaseFile caseFile() {
        return caseFile;
    }

    public String node() {
        return plan.node();
    }

    public Bilingual name() {
        return plan.name();
    }

    public String lane() {
        return plan.lane();
    }

    public StepState state() {
        return state;
    }

    public String outcome() {
        return outcome;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Who decided it, sent it back or withdrew the case; null while open. */
    public AccountId closedBy() {
        return closedBy == null ? null : new AccountId(closedBy);
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String work() {
        return work;
    }

    /** Hibernate leaves out an embedded object all of whose columns are empty. */
    public StepDue due() {
        return due == null ? StepDue.none() : due;
    }
}
