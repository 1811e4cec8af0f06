package org.zhengtong.portal.content;

/** Which articles to show; null means no restriction. */
public record ArticleFilter(Long column, ArticleState state, Language language) {

    public static final ArticleFilter NONE = new ArticleFilter(null, null, null);
}
