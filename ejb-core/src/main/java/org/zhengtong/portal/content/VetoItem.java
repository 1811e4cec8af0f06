package org.zhengtong.portal.content;

/** What fails a site alone 单项否决, of the inspection 国办秘函〔2019〕19号: those items that can be told by a program. */
public enum VetoItem {
    /** The home page does not answer. */
    REACH,
    /** Nothing new on the home page. Counted in days. */
    HOME,
    /** Columns of news or notices out of date. */
    NEWS,
    /** Columns out of date. */
    OVERDUE,
    /** Columns without anything. */
    BLANK,
    /** Messages of the public without an answer. */
    MESSAGES
}
