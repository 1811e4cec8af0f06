package org.zhengtong.workflow.entity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhengtong.platform.support.workflow.SigningMode;

/** Counts the signatures of a step: is it decided, and how? */
record Tally(StepPlan plan, List<Signer> signers) {

    /** @param last the place that was signed just now */
    Optional<String> afterSigning(Signer last) {
        if (!isAgreement(last) && decidesAlone(last)) {
            return Optional.of(last.outcome());
        }
        return settled(last.line());
    }

    /** Where one suffices, a line that nobody in it is missing from; where all or a ratio sign, the whole step. */
    Optional<String> settled(int line) {
        if (plan.signing().mode() == SigningMode.RATIO) {
            return counted();
        }
        Predicate<Signer> asked = plan.signing().mode() == SigningMode.ANY ? each -> each.line() == line : each -> true;
        var complete = signers.stream().filter(asked).allMatch(Signer::isSigned);
        return complete ? Optional.of(plan.agreement()) : Optional.empty();
    }

    private Optional<String> counted() {
        var ratio = plan.signing().ratio();
        var agreed = (int) signers.stream().filter(this::isAgreement).count();
        var missing = (int) signers.stream().filter(each -> !each.isSigned()).count();
        if (ratio.isReached(agreed, signers.size())) {
            return Optional.of(plan.agreement());
        }
        return ratio.isReached(agreed + missing, signers.size()) ? Optional.empty() : Optional.of(refusal());
    }

    /** The refusal that was given most often; of equals the one given first. */
    private String refusal() {
        Map<String, Long> votes = new LinkedHashMap<>();
        refusals()
                .sorted(Comparator.comparing(Signer::signedAt).thenComparing(Signer::place))
                .forEach(each -> votes.merge(each.outcome(), 1L, Long::sum));
        return votes.entrySet().stream()
                .reduce((first, next) -> next.getValue() > first.getValue() ? next : first)
                .orElseThrow()
                .getKey();
    }

    private Stream<Signer> refusals() {
        return signers.stream().filter(each -> each.isSigned() && !isAgreement(each));
    }

    private boolean isAgreement(Signer place) {
        return plan.agreement().equals(place.outcome());
    }

    private boolean decidesAlone(Signer place) {
        var rule = plan.signing();
        return rule.mode() != SigningMode.RATIO
                || rule.vetoes().contains(place.outcome())
                || place.isOfGroup() && rule.vetoRoles().contains(place.group().role());
    }
}
