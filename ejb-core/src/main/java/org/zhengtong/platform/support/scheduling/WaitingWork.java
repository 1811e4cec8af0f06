package org.zhengtong.platform.support.scheduling;

import java.time.Instant;

/**
 * A row of the agenda.
 *
 * @param instance names it to the agenda
 * @param kind what has to be done
 * @param id on what
 * @param dueAt when it is tried next
 * @param inHand whether a worker is at it now
 * @param failures how often in a row it failed
 * @param lastFailure null if it never failed
 */
public record WaitingWork(
        String instance, String kind, String id, Instant dueAt, boolean inHand, int failures, Instant lastFailure) {

    public boolean fails() {
        return failures > 0;
    }
}
