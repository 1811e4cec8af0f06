package org.zhengtong.platform.support.search;

/** What a result is, as people tell results apart. */
public enum ResultKind {
    MATTER,
    ARTICLE,
    LEADER,
    UNIT,
    /** A column of a site, or a special topic. */
    COLUMN,
    PLACE
}
