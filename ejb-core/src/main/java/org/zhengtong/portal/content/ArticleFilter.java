package org.zhengtong.portal.content;

/**
 * Which articles to show; null means no restriction.
 *
 * @param column with those below it
 * @param text words that the newest title holds, or a number
 * @param unit whose columns
 */
public record ArticleFilter(Long column, ArticleState state, Language language, String text, Long unit) {

    public static final ArticleFilter NONE = new ArticleFilter(null, null, null);

    public ArticleFilter(Long column, ArticleState state, Language language) {
        this(column, state, language, null, null);
    }
}
