package org.zhengtong.workflow.control.bpmn;

/**
 * When a timer rings. Exactly one of duration and date is set.
 *
 * @param duration ISO 8601, in calendar time; legal limits are not drawn but set on the step
 * @param date ISO 8601 date and time with offset
 * @param attachedTo the user task whose time is watched; null for an intermediate event
 * @param interrupting whether that user task is left when the timer rings
 */
public record TimerRule(String duration, String date, String attachedTo, boolean interrupting) {

    TimerRule calledFrom(String prefix) {
        return new TimerRule(duration, date, attachedTo == null ? null : prefix + attachedTo, interrupting);
    }
}
