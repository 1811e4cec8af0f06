package org.zhengtong.platform.support.fetching;

import java.net.URI;

/**
 * What came.
 *
 * @param type its content type as it says itself; null if it doesn't
 * @param at where it was found after all redirects
 */
public record Fetched(byte[] bytes, String type, URI at, Marks marks) {}
