package org.zhengtong.portal.content;

import java.time.Instant;
import java.util.Set;

/**
 * Something new on the portal: enough to tell of it and to link to it.
 *
 * @param path its column's
 * @param columns its column and those above it, by their ids
 */
public record News(
        long number,
        String path,
        String title,
        String keywords,
        Language language,
        Instant publishedAt,
        Set<Long> columns) {}
