package org.zhengtong.portal.media;

import java.time.Instant;
import java.util.List;
import org.zhengtong.portal.content.Language;

/**
 * A story in a list.
 *
 * @param source who tells it
 * @param publishedAt null if the source doesn't say
 * @param reprintOf the one that came first; null for that one
 * @param reprints how many others are the same
 */
public record StoryRow(
        StoryId id,
        String title,
        String source,
        String address,
        Language language,
        Instant publishedAt,
        Instant foundAt,
        StoryState state,
        List<Long> topics,
        Long reprintOf,
        long reprints) {}
