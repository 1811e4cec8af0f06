package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.workflow.entity.CaseFile;
import org.zhengtong.workflow.entity.Queue;
import org.zhengtong.workflow.entity.Signer;
import org.zhengtong.workflow.entity.Step;

/** Who may sign what: a person with the groups of the moment against the places of a step. */
@Dependent
public class Signing {

    /** Up from an office to the county there are fewer levels than this. */
    private static final int HIGHEST = 8;

    @Inject
    Signatories signatories;

    @Inject
    Steps steps;

    /** The queues in which a person looks for work. */
    public Set<String> queuesOf(AccountId person) {
        var queues = new HashSet<String>();
        queues.add(Queue.of(person));
        signatories.groupsOf(person).forEach(group -> queues.add(Queue.of(group)));
        return queues;
    }

    /** The place in which this person may sign now, or the reason why there is none. */
    public Signer requirePlace(Step step, AccountId by) {
        var queues = queuesOf(by);
        return step.placeFor(queues).orElseThrow(() -> refusal(step, queues, by));
    }

    public Signer requirePlaceToClaim(Step step, AccountId by) {
        var queues = queuesOf(by);
        return step.placeToClaim(queues).orElseThrow(() -> refusal(step, queues, by));
    }

    /** The place about which this person is asked for a view. */
    public Signer requirePlaceAsked(Step step, AccountId by) {
        return step.placeAsked(queuesOf(by)).orElseThrow(WorkflowRule.NOT_A_SIGNATORY::violated);
    }

    /** A place that this person added and that is not signed. */
    public Signer requirePlaceAdded(Step step, AccountId by, int number) {
        var place = step.placeAt(number)
                .filter(each -> by.equals(each.addedBy()))
                .orElseThrow(WorkflowRule.NOT_ADDED_BY_YOU::violated);
        if (place.signedAt() != null) {
            throw taken(place);
        }
        return place;
    }

    /** Whether a step waits for this person, to sign or to be asked. */
    public boolean isAwaited(Step step, AccountId person) {
        var queues = queuesOf(person);
        return step.placeFor(queues).or(() -> step.placeAsked(queues)).isPresent();
    }

    /** Everybody for whom a step waits. */
    public List<AccountId> awaited(Step step) {
        return step.waiting()
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
        return step.placeDelegated(by)
                .map(place -> WorkflowRule.DELEGATED.violated(signatories.nameOf(place.delegate())))
                .or(() -> step.placeAhead(queues).map(this::notYet))
                .or(() -> step.placeTaken(queues, by).map(this::taken))
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

    /**
     * Who signs for a lane now. A group that nobody belongs to is stood in for by the one above it, and that one
     * likewise.
     */
    List<Signatory> signatoriesOf(CaseFile file, String lane) {
        return standing(lane, file.signatoriesOf(lane));
    }

    public List<Signatory> standing(String lane, List<Signatory> named) {
        WorkflowRule.LANE_WITHOUT_SIGNATORY.require(!named.isEmpty(), lane);
        var standing = new LinkedHashSet<Signatory>();
        for (var each : named) {
            standing.add(each.group() == null ? each : new Signatory(peopled(lane, each.group()), null));
        }
        return List.copyOf(standing);
    }

    private Group peopled(String lane, Group group) {
        var asked = Optional.of(group);
        for (int level = 0; asked.isPresent() && level < HIGHEST; level++) {
            if (!signatories.membersOf(asked.get()).isEmpty()) {
                return asked.get();
            }
            asked = signatories.superiorOf(asked.get());
        }
        throw WorkflowRule.LANE_WITHOUT_SIGNATORY.violated(lane);
    }
}
