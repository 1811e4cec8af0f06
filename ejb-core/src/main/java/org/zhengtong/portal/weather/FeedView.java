package org.zhengtong.portal.weather;

import java.time.Instant;

/**
 * How it stands with the feed.
 *
 * @param address empty if none is read
 * @param readAt when it last said something that could be used; null if never
 * @param fault what is wrong with it; null if nothing
 * @param failures in a row
 */
public record FeedView(String address, Instant triedAt, Instant readAt, FeedFault fault, int failures) {}
