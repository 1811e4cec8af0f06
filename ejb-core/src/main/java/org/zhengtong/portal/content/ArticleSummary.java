package org.zhengtong.portal.content;

import java.time.Instant;
import java.time.LocalDate;

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
        Instant changedAt) {

    /** The same with what holds on a day. */
    public ArticleSummary on(LocalDate day) {
        return facts instanceof RegulationFacts regulation
                ? new ArticleSummary(
                        number,
                        column,
                        language,
                        title,
                        subtitle,
                        summary,
                        source,
                        regulation.on(day),
                        cover,
                        publishedAt,
                        changedAt)
                : this;
    }
}
