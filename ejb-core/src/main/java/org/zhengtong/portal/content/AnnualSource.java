package org.zhengtong.portal.content;

import java.time.Instant;
import java.util.Map;

/**
 * A system that knows figures of the annual report which the site itself does not. Implement it as a session bean exposing this
 * interface.
 */
public interface AnnualSource {

    /**
     * What it knows of a year; nothing of an item which it does not count.
     *
     * @param end the first moment after the year
     */
    Map<AnnualItem, Long> between(Instant begin, Instant end);
}
