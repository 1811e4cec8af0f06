package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.SignStep;
import org.zhengtong.platform.support.workflow.StepView;

/** Agrees, or answers, in the place of whoever a step waits for first. */
record DutifulSigner(County county, Set<AccountId> partial) {

    void act(StepView step) {
        var place = step.waiting().findFirst().orElseThrow();
        var by = place.delegate() != null ? place.delegate() : place.person() != null ? place.person() : member(place);
        assertThat(partial).as("nothing waits for who must keep out").doesNotContain(by);
        county.run(() -> {
            if (place.delegate() != null) {
                county.countersigning.answer(step.id(), by, "属实");
            } else {
                county.engine.sign(new SignStep(step.id(), by, step.outcomes().get(0), "同意"));
            }
        });
    }

    private AccountId member(StepView.Signer place) {
        return county.directory.membersOf(place.group()).stream()
                .filter(person -> !partial.contains(person))
                .findFirst()
                .orElseThrow();
    }
}
