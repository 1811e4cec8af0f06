package org.zhengtong.workflow.entity;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.StepId;

/** What there is once for each person and step. */
@Embeddable
public record PersonAtStep(long stepId, long person) implements Serializable {

    public PersonAtStep(StepId step, AccountId person) {
        this(step.value(), person.value());
    }
}
