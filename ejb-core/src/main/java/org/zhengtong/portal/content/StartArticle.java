package org.zhengtong.portal.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Begins an article.
 *
 * @param translationOf the article in the other language; null for one of its own
 */
public record StartArticle(
        @NotNull Long column,
        @NotNull Language language,

        @NotBlank(message = "{content.input.title.required}") @Size(max = 200, message = "{content.input.long}")
        String title,

        ArticleNumber translationOf) {}
