package org.zhengtong.platform.support.scheduling;

import java.time.Instant;

/** Where work for later is written down. Every method joins the caller's transaction. */
public interface Agenda {

    /** Puts work on the agenda under an id that was never used before: one statement. */
    void add(String kind, String id, String data, Instant at);

    /**
     * Puts work on the agenda, or moves it if that kind and id is there already. What a worker has in hand at that moment is
     * done once more at that time, after it; said more than once meanwhile, the last time counts.
     */
    void schedule(String kind, String id, String data, Instant at);

    /** Puts work on the agenda unless that kind and id is there already: what is due, or tried again, keeps its time. */
    void ensure(String kind, String id, String data, Instant at);

    /** Takes work off; nothing happens if it is not there, and what a worker has in hand is done to its end. */
    void cancel(String kind, String id);
}
