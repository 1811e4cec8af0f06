package org.zhengtong.workflow.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
}
