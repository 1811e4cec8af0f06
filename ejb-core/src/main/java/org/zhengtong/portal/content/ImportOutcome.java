package org.zhengtong.portal.content;

/** What became of a file of an import. */
public enum ImportOutcome {
    WAITING,
    TAKEN,
    /** Taken as a draft though it was to be published: a check stands in the way. */
    HELD,
    /** It was taken before, and says the same. */
    UNCHANGED,
    FAILED,
    /** The import was stopped before its turn came. */
    LEFT;

    public boolean isFailure() {
        return this == FAILED;
    }
}
