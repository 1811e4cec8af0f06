package org.zhengtong.platform.support.search;

/** What editors say about words. */
public enum TermKind {
    /** Words that mean the same: whoever types one finds the others. */
    SYNONYMS,
    /** Words that say nothing: they are passed over. */
    STOP_WORDS,
    /** Words that the public is offered to search for. */
    RECOMMENDED
}
