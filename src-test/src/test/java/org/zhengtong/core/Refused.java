package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ejb.EJBAccessException;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Rule;
import org.zhengtong.kernel.RuleViolation;

/** What a call has to be refused with. */
final class Refused {

    private Refused() {}

    /** @return the parameters that go into the rule's words */
    static List<Object> by(Rule rule, Runnable call) {
        var thrown = catchThrowable(call::run);
        assertThat(thrown).isInstanceOf(RuleViolation.class);
        assertThat(((RuleViolation) thrown).rule()).isEqualTo(rule);
        return ((RuleViolation) thrown).parameters();
    }

    /** Not there, or nobody's business: both look the same. */
    static void asUnknown(Runnable call) {
        assertThat(catchThrowable(call::run)).isInstanceOf(NotFound.class);
    }

    static void forLackOfRight(Runnable call) {
        assertThat(catchThrowable(call::run)).isInstanceOf(EJBAccessException.class);
    }

    /** @return the templates of the messages */
    static List<String> asMalformed(Runnable call) {
        Throwable thrown = catchThrowable(call::run);
        while (thrown != null && !(thrown instanceof ConstraintViolationException)) {
            thrown = thrown.getCause();
        }
        assertThat(thrown).isInstanceOf(ConstraintViolationException.class);
        return ((ConstraintViolationException) thrown)
                .getConstraintViolations().stream()
                        .map(each -> each.getMessageTemplate())
                        .toList();
    }
}
