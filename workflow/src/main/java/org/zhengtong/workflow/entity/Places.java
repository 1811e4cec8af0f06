package org.zhengtong.workflow.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.SignerOrder;
import org.zhengtong.platform.support.workflow.SigningMode;
import org.zhengtong.workflow.entity.Signer.Spot;

/**
 * The places of a step in their lines. Whose turn has come waits in a queue; the others are seen by nobody until then.
 */
public record Places(Step step, List<Signer> all) {

    /** One place for each: in one line if they sign one after the other, else each in a line of its own. */
    void add(List<Signatory> signatories, SigningMode mode) {
        for (var signatory : signatories) {
            var spot = mode == SigningMode.ORDERED ? new Spot(0, nextTurn()) : new Spot(nextLine(), 0);
            add(spot, signatory);
        }
        callUp();
    }

    private Signer add(Spot spot, Signatory signatory) {
        var place = new Signer(step, step.nextPlace(), spot, signatory);
        all.add(place);
        return place;
    }

    /** One more place, as seen from that of the one who adds it. */
    void add(AccountId whom, Signer asSeenFrom, SignerOrder order) {
        var line = asSeenFrom.line();
        var turn = asSeenFrom.turn() + (order == SignerOrder.AFTER ? 1 : 0);
        if (order != SignerOrder.BESIDE) {
            all.stream()
                    .filter(place -> place.line() == line && place.turn() >= turn)
                    .forEach(Signer::moveUp);
        }
        add(new Spot(line, turn), Signatory.person(whom)).addedBy(asSeenFrom.person());
        callUp();
    }

    void remove(Signer place) {
        all.remove(place);
        callUp();
    }

    public Optional<Signer> at(int number) {
        return all.stream().filter(place -> place.place() == number).findFirst();
    }

    /** Whether somebody has still to sign here in person. */
    boolean expects(AccountId person) {
        return all.stream()
                .filter(place -> !place.isSigned())
                .anyMatch(place -> person.equals(place.person()) || person.equals(place.delegate()));
    }

    /** Where somebody has still to sign, now or later. */
    public List<Signer> unsigned() {
        return all.stream().filter(place -> !place.isSigned()).toList();
    }

    /** The place about which one of these is asked for a view. */
    public Optional<Signer> askedOf(Set<String> queues) {
        return waiting()
                .filter(Signer::isDelegated)
                .filter(place -> place.waitsFor(queues))
                .findFirst();
    }

    /** The place that a person has delegated. */
    public Optional<Signer> delegatedBy(AccountId person) {
        return waiting()
                .filter(Signer::isDelegated)
                .filter(place -> person.equals(place.person()))
                .findFirst();
    }

    void dropUnsigned() {
        all.removeIf(place -> !place.isSigned());
    }

    /** Lets everybody wait whose turn has come, and nobody else. */
    void callUp() {
        for (var place : all) {
            if (!place.isSigned()) {
                if (before(place).isPresent()) {
                    place.stopWaiting();
                } else {
                    place.call();
                }
            }
        }
    }

    /** Who has to sign first, if somebody has. */
    Optional<Signer> before(Signer place) {
        return all.stream()
                .filter(each -> !each.isSigned() && each.line() == place.line() && each.turn() < place.turn())
                .min(Comparator.comparing(Signer::turn));
    }

    /** Whom it waits for now. */
    public Stream<Signer> waiting() {
        return all.stream().filter(Signer::waits);
    }

    /** The place that waits for somebody: first the person's own, then those of the groups. */
    public Optional<Signer> waitingFor(Set<String> queues) {
        return waiting()
                .filter(place -> place.waitsFor(queues) && !place.isDelegated())
                .min(Comparator.comparing((Signer place) -> place.person() == null));
    }

    /** A place that waits for the whole group, not for one of it. */
    public Optional<Signer> toClaim(Set<String> queues) {
        return waitingFor(queues).filter(place -> place.person() == null);
    }

    /** The place that a person took from a group or was handed over. */
    public Optional<Signer> heldBy(AccountId person) {
        return waiting()
                .filter(place -> place.isOfGroup() && !place.isDelegated())
                .filter(place -> person.equals(place.person()))
                .findFirst();
    }

    /** A place that was meant for one of these queues and that somebody else took or signed. */
    public Optional<Signer> taken(Set<String> queues, AccountId person) {
        return all.stream()
                .filter(place -> place.person() != null)
                .filter(place -> place.wasMeantFor(queues) || place.isSigned() && person.equals(place.person()))
                .findFirst();
    }

    /** Who has to sign before the turn of one of these queues comes. */
    public Optional<Signer> ahead(Set<String> queues) {
        return all.stream()
                .filter(place -> !place.isSigned() && !place.waits() && place.isFor(queues))
                .findFirst()
                .flatMap(this::before);
    }

    private int nextTurn() {
        return next(Signer::turn);
    }

    private int nextLine() {
        return next(Signer::line);
    }

    private int next(ToIntFunction<Signer> number) {
        return all.stream().mapToInt(number).max().orElse(-1) + 1;
    }
}
