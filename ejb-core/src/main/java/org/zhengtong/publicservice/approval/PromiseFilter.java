package org.zhengtong.publicservice.approval;

/** Which promises a list shows. */
public enum PromiseFilter {
    OUTSTANDING,
    /** Broken, and nothing has been done about it. */
    BROKEN,
    /** Decided upon, and the organ owes its check. */
    TO_CHECK,
    ALL
}
