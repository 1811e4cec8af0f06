package org.zhengtong.platform.support.scheduling;

import java.time.Instant;

/** Where work for later is written down. Every method joins the caller's transaction. */
public interface Agenda {

    /** Puts work on the agenda under an id that was never used before: one statement. */
    void add(String kind, String id, String data, Instant at);

    /** Puts work on the agenda, or moves it if that kind and id is there already. */
    void schedule(String kind, String id, String data, Instant at);

    /** Puts work on the agenda unless that kind and id is there already: what is due, or tried again, keeps its time. */
    void ensure(String kind, String id, String data, Instant at);

    /** Takes work off; nothing happens if it is not there. */
    void cancel(String kind, String id);
}
