package org.zhengtong.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.Signatory;

/**
 * One place to sign in a step. It waits for a group or a person; somebody of the group may claim it, its holder may
 * hand it over, and in the end somebody signs, or the step is closed without.
 */
@Entity
@Table(name = "workflow_signer")
public class Signer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "workflow_signer")
    @SequenceGenerator(name = "workflow_signer", sequenceName = "workflow_signer_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "step_id")
    private Step step;

    @Column(name = "place")
    private int place;

    /** Places of one line sign one after the other; those of different lines don't wait for each other. */
    private int line;

    private int turn;

    private Long unit;

    @Column(length = 80)
    private String role;

    private Long person;

    private Long standsInFor;
    private Long addedBy;

    /** Who was asked for a view and has not answered. */
    private Long delegate;

    /** Whom it waits for, see {@link Queue}; null once it waits for nobody. */
    @Column(length = 110)
    private String queue;

    /** When its step has to be done; kept here, so that a queue is read in this order. */
    private LocalDate dueOn;

    @Column(length = 40)
    private String outcome;

    @Column(length = 4000)
    private String opinion;

    private Instant signedAt;

    protected Signer() {}

    /** It waits for nobody until it is called. */
    Signer(Step step, int place, Spot spot, Signatory signatory) {
        this.step = step;
        this.place = place;
        this.line = spot.line();
        this.turn = spot.turn();
        this.dueOn = step.due().dueOn();
        if (signatory.group() == null) {
            this.person = signatory.person().value();
        } else {
            this.unit = signatory.group().unit();
            this.role = signatory.group().role();
        }
    }

    /** Where a place stands: its line, and its turn within it. */
    record Spot(int line, int turn) {}

    /** For somebody else than before, if its turn has come. */
    private void waitAnew() {
        if (waits()) {
            call();
        }
    }

    /** Its turn has come. */
    void call() {
        queue = holder().map(Queue::of).orElseGet(() -> Queue.of(group()));
    }

    boolean waits() {
        return queue != null;
    }

    boolean waitsFor(Set<String> queues) {
        return queue != null && queues.contains(queue);
    }

    /** Whether it will wait for one of these when its turn comes. */
    boolean isFor(Set<String> queues) {
        return queues.contains(person == null ? Queue.of(group()) : Queue.of(person()));
    }

    boolean isOfGroup() {
        return unit != null;
    }

    /** Whether it was meant for one of these at first, whoever holds it now. */
    boolean wasMeantFor(Set<String> queues) {
        return isOfGroup() && queues.contains(Queue.of(group()));
    }

    boolean isSigned() {
        return signedAt != null;
    }

    /** @param principal for whom, if the taker stands in; else null */
    void take(AccountId by, AccountId principal) {
        person = by.value();
        standsInFor = principal == null ? null : principal.value();
        queue = Queue.of(by);
    }

    /** Whoever held it or was asked does not any more; it waits again for whom it was meant. */
    void letGo() {
        delegate = null;
        if (isOfGroup()) {
            person = null;
            standsInFor = null;
        }
        waitAnew();
    }

    /** It is meant for somebody else from now on. */
    void moveTo(Signatory other) {
        unit = other.group() == null ? null : other.group().unit();
        role = other.group() == null ? null : other.group().role();
        person = other.person() == null ? null : other.person().value();
        standsInFor = null;
        delegate = null;
        waitAnew();
    }

    /** Somebody signs before. */
    void moveUp() {
        turn++;
    }

    void addedBy(AccountId adder) {
        addedBy = adder.value();
    }

    /** Waits for the delegate, and then again for the one who asked. */
    void delegate(AccountId to) {
        delegate = to.value();
        call();
    }

    void returnToPrincipal() {
        delegate = null;
        call();
    }

    void giveBack() {
        person = null;
        standsInFor = null;
        queue = Queue.of(group());
    }

    void sign(AccountId by, AccountId principal, String chosen, String written, Instant now) {
        take(by, principal);
        delegate = null;
        outcome = chosen;
        opinion = written == null || written.isBlank() ? null : written.strip();
        signedAt = now;
        queue = null;
    }

    void dueOn(LocalDate day) {
        dueOn = day;
    }

    void stopWaiting() {
        queue = null;
    }

    public int place() {
        return place;
    }

    int line() {
        return line;
    }

    public int turn() {
        return turn;
    }

    public Group group() {
        return unit == null ? null : new Group(unit, role);
    }

    /** Who claimed, was handed it over or signed; null while it waits for its group. */
    public AccountId person() {
        return person == null ? null : new AccountId(person);
    }

    /** Who added this place; null if it is one of the definition. */
    public AccountId addedBy() {
        return addedBy == null ? null : new AccountId(addedBy);
    }

    /** For whom somebody claimed or signed as a deputy; else null. */
    public AccountId standsInFor() {
        return standsInFor == null ? null : new AccountId(standsInFor);
    }

    public AccountId delegate() {
        return delegate == null ? null : new AccountId(delegate);
    }

    public boolean isDelegated() {
        return delegate != null;
    }

    /** The person it waits for when its turn has come; empty if for a whole group. */
    public Optional<AccountId> holder() {
        return Optional.ofNullable(delegate == null ? person() : delegate());
    }

    public String outcome() {
        return outcome;
    }

    public String opinion() {
        return opinion;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
