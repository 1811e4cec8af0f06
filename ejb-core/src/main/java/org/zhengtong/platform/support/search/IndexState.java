package org.zhengtong.platform.support.search;

import java.time.Instant;

/**
 * How the index stands.
 *
 * @param documents that there are
 * @param indexed that can be found now
 * @param rebuilding whether it is being made anew
 * @param done how many documents that has reached
 * @param rebuiltAt when it was last made anew; null if never
 */
public record IndexState(long documents, long indexed, boolean rebuilding, long done, Instant rebuiltAt) {}
