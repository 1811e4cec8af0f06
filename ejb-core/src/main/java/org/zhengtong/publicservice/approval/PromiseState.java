package org.zhengtong.publicservice.approval;

/** How far a promise is. */
public enum PromiseState {
    /** The paper is outstanding. */
    OPEN,
    /** The paper is there. */
    KEPT,
    /** The day passed without it, or the check found that it did not hold. */
    BROKEN,
    /** The case ended before the paper was due: nobody waits for it any more. */
    LAPSED;

    /** Whether the paper is still wanted; late is better than never, as long as the case is open. */
    public boolean isOutstanding() {
        return this == OPEN || this == BROKEN;
    }
}
