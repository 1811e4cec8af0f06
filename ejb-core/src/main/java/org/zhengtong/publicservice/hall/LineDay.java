package org.zhengtong.publicservice.hall;

import org.zhengtong.kernel.Bilingual;

/**
 * A day of a queue in figures.
 *
 * @param averageWait seconds from the ticket to the first call; null if nobody was called
 * @param longestWait seconds, likewise
 */
public record LineDay(
        String prefix, Bilingual name, long taken, long served, long absent, Double averageWait, Integer longestWait) {

    public Long averageMinutes() {
        return averageWait == null ? null : Math.round(averageWait / 60);
    }

    public Long longestMinutes() {
        return longestWait == null ? null : Math.round(longestWait / 60.0);
    }
}
