package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/** What is expected of a refusal. */
final class Refusals {

    private Refusals() {}

    /** @return what the refused person is told */
    static ListAssert<Object> refuses(WorkflowRule rule, Runnable action) {
        var refusal = catchThrowableOfType(RuleViolation.class, action::run);
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        return assertThat(refusal.parameters());
    }

    /** @return how those were refused who were not the first */
    static List<RuleViolation> atOnce(Runnable... actions) throws Exception {
        var barrier = new CyclicBarrier(actions.length);
        var pool = Executors.newFixedThreadPool(actions.length);
        try {
            var results = Stream.of(actions)
                    .<Future<RuleViolation>>map(action -> pool.submit(() -> {
                        barrier.await();
                        try {
                            action.run();
                            return null;
                        } catch (RuleViolation refused) {
                            return refused;
                        }
                    }))
                    .toList();
            var refusals = new ArrayList<RuleViolation>();
            for (var result : results) {
                var refusal = result.get();
                if (refusal != null) {
                    refusals.add(refusal);
                }
            }
            return refusals;
        } finally {
            pool.shutdown();
        }
    }
}
