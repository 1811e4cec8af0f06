package org.zhengtong.portal.content;

/**
 * A subscription as its reader sees it.
 *
 * @param column null for all columns
 * @param keyword null for everything
 */
public record SubscriptionView(ColumnView column, String keyword, Rhythm rhythm, boolean confirmed) {}
