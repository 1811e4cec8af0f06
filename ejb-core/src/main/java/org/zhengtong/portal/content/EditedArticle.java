package org.zhengtong.portal.content;

import java.time.Instant;
import java.util.List;

/**
 * An article as those see it who work on it: its newest version.
 *
 * @param serial of that version; a save says on which one it was written
 * @param online whether some version is public now
 * @param reviewNote why it was sent back; null if it was not
 */
public record EditedArticle(
        ArticleNumber number,
        ColumnView column,
        Language language,
        ArticleState state,
        int serial,
        boolean online,
        ArticleText text,
        Instant publishAt,
        Instant expiresAt,
        String privateReason,
        String reviewNote,
        List<MediaView> media) {}
