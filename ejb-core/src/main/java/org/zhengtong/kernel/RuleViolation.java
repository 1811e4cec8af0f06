package org.zhengtong.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;

/** A rule said no: nothing was changed, the caller is told which rule and why. */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {

    private final transient Rule rule;
    private final transient List<Object> parameters;

    public RuleViolation(Rule rule, Object... parameters) {
        super(rule.key() + Arrays.toString(parameters));
        this.rule = rule;
        this.parameters = List.of(parameters);
    }

    public Rule rule() {
        return rule;
    }

    public List<Object> parameters() {
        return parameters;
    }
}
