package org.zhengtong.portal.content;

import java.time.Instant;

/** What the public is told of an article that was taken back. */
public record WithdrawnArticle(long number, String title, Instant withdrawnAt, String reason) {}
