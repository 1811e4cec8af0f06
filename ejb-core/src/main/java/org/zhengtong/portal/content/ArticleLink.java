package org.zhengtong.portal.content;

/** Another article, enough to link to it. */
public record ArticleLink(long number, Language language, String title) {}
