package org.zhengtong.portal.content;

import java.time.Instant;

/**
 * A published article in a list.
 *
 * @param column its own column, which may lie below the one whose list this is
 * @param changedAt when what is shown was last changed
 * @param cover key of its picture; null without one
 */
public record ArticleSummary(
        long number,
        long column,
        Language language,
        String title,
        String subtitle,
        String summary,
        String source,
        Facts facts,
        String cover,
        Instant publishedAt,
        Instant changedAt) {}
