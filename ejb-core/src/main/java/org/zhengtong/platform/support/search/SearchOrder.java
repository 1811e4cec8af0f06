package org.zhengtong.platform.support.search;

/** What comes first. */
public enum SearchOrder {
    RELEVANCE,
    NEWEST
}
