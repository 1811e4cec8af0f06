package org.zhengtong.platform.support.workflow;

import org.zhengtong.platform.support.workflow.MonitorFilter.Whom;

/**
 * Which cases somebody wants to see who watches over them; null means no restriction.
 *
 * @param open only those that are not over
 * @param age only open ones of this age
 * @param waits only those that wait, see {@link Waits}
 * @param by with {@code waits}: of whom
 * @param node where they wait or, with {@code days}, where a step was decided
 * @param days a step at {@code node} was decided within so many days
 */
public record MonitorQuery(
        String process, CaseState state, boolean open, AgeBand age, Waits waits, Whom by, String node, Integer days) {

    public static final MonitorQuery ALL = new MonitorQuery(null, null, false, null, null, null, null, null);

    /** How a case waits. */
    public enum Waits {
        ANYHOW,
        OVERDUE,
        /** For the administrators of processes, because nobody else could be found. */
        ABANDONED
    }
}
