package org.zhengtong.portal.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Saves what was written; shape is asked for here, completeness before it is published.
 *
 * @param seen serial of the version on which it was written: a later one refuses it, and nothing is lost
 * @param facts those of the column's kind
 * @param publishAt null for as soon as it may
 * @param expiresAt null for never
 * @param privateReason why personal numbers in the text may stand there; null if there are none
 */
public record SaveArticle(
        @NotNull ArticleNumber number,
        int seen,

        @NotBlank(message = "{content.input.title.required}") @Size(max = 200, message = "{content.input.long}")
        String title,

        @Size(max = 200, message = "{content.input.long}") String subtitle,
        @Size(max = 1000, message = "{content.input.long}") String summary,
        @Size(max = 100, message = "{content.input.long}") String source,
        @Size(max = 100, message = "{content.input.long}") String author,
        @Size(max = 200, message = "{content.input.long}") String keywords,
        String body,
        @NotNull Facts facts,
        String cover,
        Instant publishAt,
        Instant expiresAt,
        @Size(max = 300, message = "{content.input.long}") String privateReason) {}
