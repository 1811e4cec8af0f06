package org.zhengtong.portal.content;

import java.time.Instant;

/**
 * A system through which the public writes to the county and is answered 互动交流; the self-check counts who waits. Implement
 * it as a session bean exposing this interface.
 */
public interface MessageSource {

    /** How many were written before a moment and have no answer yet. */
    long unansweredSince(Instant before);
}
