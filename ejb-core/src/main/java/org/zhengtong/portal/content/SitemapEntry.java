package org.zhengtong.portal.content;

import java.time.Instant;

/** A line of the sitemap. */
public record SitemapEntry(long number, long column, Language language, Instant changedAt) {}
