package org.zhengtong.workflow.control.jbpm;

import java.time.Instant;
import java.util.List;

/**
 * What one call of the engine brought about.
 *
 * @param state the process as it stands now; null if it is over
 * @param endNode where it ended; null while it runs, or if it was aborted
 * @param opened steps that wait from now on
 * @param closed work of steps that were left without having been decided
 * @param flows sequence flows that were walked, in order
 */
public record Moved(
        byte[] state,
        String endNode,
        List<Opened> opened,
        List<String> closed,
        List<String> flows,
        List<Alarm> alarms,
        List<String> alarmsCancelled) {

    /** The same, with flows that were walked once before and stand again. */
    public Moved having(List<String> moreFlows) {
        return new Moved(state, endNode, opened, closed, moreFlows, alarms, alarmsCancelled);
    }

    public boolean isOver() {
        return state == null;
    }

    /**
     * @param node the user task
     * @param work under which the engine waits for it
     */
    public record Opened(String node, String work) {}

    /**
     * A drawn timer.
     *
     * @param id unique in the whole engine
     * @param timer its number at its node, to be handed back when it rings
     */
    public record Alarm(String id, String timer, Instant at) {}
}
