package org.zhengtong.portal.content;

import java.time.Instant;

/** An article on the desk of those who write and review. */
public record ArticleRow(
        long number,
        long column,
        Language language,
        String title,
        ArticleState state,
        boolean online,
        Instant publishAt,
        Instant changedAt) {}
