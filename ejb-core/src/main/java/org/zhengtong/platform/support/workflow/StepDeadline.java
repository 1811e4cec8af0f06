package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import java.time.LocalDate;

/**
 * By when a step has to be done; {@link #NONE} while no clock runs.
 *
 * @param dueOn legal day that lists show and order by
 * @param dueAt the instant after which the step is overdue
 * @param remindAt when its signers are reminded; null for never
 * @param basis why that day: key of the rule or the article, shown beside the date
 */
public record StepDeadline(LocalDate dueOn, Instant dueAt, Instant remindAt, String basis) {

    /** No deadline: the clock is paused, or somebody outside has to act. */
    public static final StepDeadline NONE = new StepDeadline(null, null, null, null);
}
