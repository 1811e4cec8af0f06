package org.zhengtong.portal.content;

/**
 * A published article whose picture stands across a page.
 *
 * @param article with a cover
 * @param column its own, which may be closed: the article stays readable
 * @param alternative what the picture shows, for those who don't see it; empty where nobody said so
 */
public record BannerView(ArticleSummary article, ColumnView column, String alternative) {}
