package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.workflow.control.Reach.Part;
import org.zhengtong.workflow.entity.CaseFile;
import org.zhengtong.workflow.entity.Queue;
import org.zhengtong.workflow.entity.Signer;
import org.zhengtong.workflow.entity.Step;

/** Who may sign what: a person with the groups of the moment against the places of a step. */
@Dependent
public class Signing {

    @Inject
    Signatories signatories;

    @Inject
    StandIns standIns;

    @Inject
    Conflicts conflicts;

    @Inject
    Steps steps;

    /** For looking through cases: whom to avoid only as far as there are cases about them. */
    Reach reachOf(AccountId person) {
        return reachOf(person, conflicts::met);
    }

    /** For a case in hand, which knows whom it is about. */
    private Reach seatsOf(AccountId person) {
        return reachOf(person, UnaryOperator.identity());
    }

    private Reach reachOf(AccountId person, UnaryOperator<Set<String>> avoidable) {
        var parts = new ArrayList<Part>();
        var avoided = conflicts.avoidedBy(person);
        parts.add(new Part(null, null, queuesOf(person), avoidable.apply(avoided)));
        for (var standIn : standIns.today(person)) {
            var avoidedByBoth = new HashSet<>(avoided);
            avoidedByBoth.addAll(conflicts.avoidedBy(standIn.principal()));
            parts.add(new Part(
                    standIn.principal(),
                    standIn.process(),
                    queuesOf(standIn.principal()),
                    avoidable.apply(avoidedByBoth)));
        }
        return new Reach(parts);
    }

    private Set<String> queuesOf(AccountId person) {
        var queues = new HashSet<String>();
        queues.add(Queue.of(person));
        signatories.groupsOf(person).forEach(group -> queues.add(Queue.of(group)));
        return queues;
    }

    /** Where this person may sign now, or the reason why they may not. */
    public Seat requireSeat(Step step, AccountId by) {
        return require(step, by, step.places()::waitingFor);
    }

    public Seat requireSeatToClaim(Step step, AccountId by) {
        return require(step, by, step.places()::toClaim);
    }

    /** Where this person is asked for a view. */
    public Seat requireSeatAsked(Step step, AccountId by) {
        return require(step, by, step.places()::askedOf);
    }

    /** Where this person may sign now. */
    Optional<Seat> seat(Step step, AccountId person) {
        return seat(step, person, seatsOf(person), step.places()::waitingFor, part -> !conflictsAt(step, part));
    }

    private Seat require(Step step, AccountId by, Function<Set<String>, Optional<Signer>> places) {
        var reach = seatsOf(by);
        Predicate<Part> impartial = part -> !conflictsAt(step, part);
        return seat(step, by, reach, places, impartial).orElseThrow(() -> {
            var biased = seat(step, by, reach, places, part -> true).isPresent();
            return biased ? WorkflowRule.CONFLICT_OF_INTEREST.violated() : refusal(step, reach.ownQueues(), by);
        });
    }

    private static Optional<Seat> seat(
            Step step,
            AccountId by,
            Reach reach,
            Function<Set<String>, Optional<Signer>> places,
            Predicate<Part> allowed) {
        return reach.parts().stream()
                .filter(part -> part.covers(step.caseFile().process()))
                .filter(allowed)
                .flatMap(part -> places.apply(part.queues()).map(place -> seat(place, by, part)).stream())
                .findFirst();
    }

    /** Who once took a place for somebody goes on acting for them. */
    private static Seat seat(Signer place, AccountId by, Part part) {
        var goesOn = part.principal() == null && by.equals(place.person());
        return new Seat(place, by, goesOn ? place.standsInFor() : part.principal());
    }

    private static boolean conflictsAt(Step step, Part part) {
        return !step.isForSubject() && step.caseFile().isAbout(part.avoided());
    }

    /** A place that this person added and that is not signed. */
    public Signer requirePlaceAdded(Step step, AccountId by, int number) {
        var place = step.places()
                .at(number)
                .filter(each -> by.equals(each.addedBy()))
                .orElseThrow(WorkflowRule.NOT_ADDED_BY_YOU::violated);
        if (place.signedAt() != null) {
            throw taken(place);
        }
        return place;
    }

    /** Whether a step waits for this person, to sign or to be asked. */
    public boolean isAwaited(Step step, AccountId person) {
        return seat(
                        step,
                        person,
                        seatsOf(person),
                        queues -> step.places().waitingFor(queues).or(() -> step.places()
                                .askedOf(queues)),
                        part -> !conflictsAt(step, part))
                .isPresent();
    }

    /** Everybody for whom a step waits; who stands in for them looks by themselves. */
    public List<AccountId> awaited(Step step) {
        return step.places()
                .waiting()
                .flatMap(place ->
                        place.holder().map(Stream::of).orElseGet(() -> signatories.membersOf(place.group()).stream()))
                .filter(person -> !person.equals(AccountId.SYSTEM))
                .distinct()
                .toList();
    }

    /** Whether somebody filed a case, has signed in it, or is awaited in it. */
    public boolean takesPart(CaseFile file, List<Step> open, AccountId person) {
        return person.equals(file.startedBy())
                || open.stream().anyMatch(step -> isAwaited(step, person))
                || steps.hasSigned(file.id(), person);
    }

    private RuleViolation refusal(Step step, Set<String> queues, AccountId by) {
        return step.places()
                .delegatedBy(by)
                .map(place -> WorkflowRule.DELEGATED.violated(signatories.nameOf(place.delegate())))
                .or(() -> step.places().ahead(queues).map(this::notYet))
                .or(() -> step.places().taken(queues, by).map(this::taken))
                .orElseGet(WorkflowRule.NOT_A_SIGNATORY::violated);
    }

    private RuleViolation notYet(Signer ahead) {
        return WorkflowRule.NOT_YOUR_TURN.violated(
                ahead.person() == null ? signatories.nameOf(ahead.group()) : signatories.nameOf(ahead.person()));
    }

    private RuleViolation taken(Signer place) {
        var name = signatories.nameOf(place.person());
        return place.signedAt() == null
                ? WorkflowRule.CLAIMED_BY_ANOTHER.violated(name)
                : WorkflowRule.ALREADY_SIGNED.violated(name, place.signedAt());
    }
}
