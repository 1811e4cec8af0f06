package org.zhengtong.platform.support.search;

/** What a result is, as people tell results apart. */
public enum ResultKind {
    MATTER,
    ARTICLE,
    LEADER,
    UNIT,
    PLACE
}
