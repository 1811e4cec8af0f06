package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.SigningMode;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.workflow.control.bpmn.StepRule;
import org.zhengtong.workflow.entity.CaseFile;
import org.zhengtong.workflow.entity.Signer;
import org.zhengtong.workflow.entity.Step;

/**
 * Who signs for a lane now, so that nothing waits for nobody. A group in which nobody can sign is stood in for by the
 * one above it, and that one likewise; failing that by the lane that the definition names as {@code fallback}, and
 * failing that by the administrators of processes.
 */
@Dependent
public class Staffing {

    /** Up from an office to the county there are fewer levels than this. */
    private static final int HIGHEST = 8;

    @Inject
    Signatories signatories;

    @Inject
    Conflicts conflicts;

    @Inject
    History history;

    /**
     * @param who at least one
     * @param fellBack whether somebody was put in whom the lane does not name
     */
    public record Staffed(List<Signatory> who, boolean fellBack) {}

    Staffed staff(CaseFile file, StepRule rule) {
        return staff(file, rule, file.signatoriesOf(rule.lane()));
    }

    /** Where one signature suffices, a group in which nobody can sign is left out as long as there is another. */
    public Staffed staff(CaseFile file, StepRule rule, List<Signatory> named) {
        var avoiding = avoiding(file, rule);
        var able = named.stream().map(each -> able(each, avoiding)).toList();
        var present = able.stream().flatMap(Optional::stream).distinct().toList();
        var oneSuffices = rule.signing().mode() == SigningMode.ANY && !present.isEmpty();
        if (oneSuffices || !able.isEmpty() && able.stream().allMatch(Optional::isPresent)) {
            return new Staffed(present, false);
        }
        var fallback = fallback(file, rule, avoiding);
        var who = Stream.concat(present.stream(), fallback.stream()).distinct().toList();
        return new Staffed(who, true);
    }

    /** Moves a place to somebody else if nobody is left for it. */
    public void refill(Step step, StepRule rule, Signer place) {
        replacement(step.caseFile(), rule, place).ifPresent(other -> {
            step.moveTo(place, other);
            history.write(step, HistoryKind.FELL_BACK, AccountId.SYSTEM, null, null);
        });
    }

    private Optional<Signatory> replacement(CaseFile file, StepRule rule, Signer place) {
        var avoiding = avoiding(file, rule);
        var named = place.holder().map(Signatory::person).orElseGet(() -> new Signatory(place.group(), null));
        var able = able(named, avoiding);
        return able.filter(named::equals).isPresent()
                ? Optional.empty()
                : able.or(() -> fallback(file, rule, avoiding).stream().findFirst());
    }

    /** Refuses somebody who must not decide on the case. */
    public void requireImpartial(CaseFile file, StepRule rule, AccountId person) {
        WorkflowRule.CONFLICT_OF_INTEREST.require(!avoiding(file, rule).contains(person));
    }

    private Set<AccountId> avoiding(CaseFile file, StepRule rule) {
        return rule.forSubject() ? Set.of() : conflicts.avoiding(file);
    }

    private List<Signatory> fallback(CaseFile file, StepRule rule, Set<AccountId> avoiding) {
        var named = rule.fallback() == null ? List.<Signatory>of() : file.signatoriesOf(rule.fallback());
        var able = named.stream()
                .flatMap(each -> able(each, avoiding).stream())
                .distinct()
                .toList();
        return able.isEmpty() ? List.of(new Signatory(signatories.administrators(), null)) : able;
    }

    private Optional<Signatory> able(Signatory named, Set<AccountId> avoiding) {
        if (named.person() != null) {
            return Optional.of(named).filter(each -> !avoiding.contains(each.person()));
        }
        return peopled(named.group(), avoiding).map(group -> new Signatory(group, null));
    }

    private Optional<Group> peopled(Group group, Set<AccountId> avoiding) {
        var asked = Optional.of(group);
        for (int level = 0; asked.isPresent() && level < HIGHEST; level++) {
            if (!avoiding.containsAll(signatories.membersOf(asked.get()))) {
                return asked;
            }
            asked = signatories.superiorOf(asked.get());
        }
        return Optional.empty();
    }
}
