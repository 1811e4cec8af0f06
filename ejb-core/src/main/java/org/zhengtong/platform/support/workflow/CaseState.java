package org.zhengtong.platform.support.workflow;

/** Where a case stands. */
public enum CaseState {
    RUNNING,
    /** It rests until it is resumed. */
    SUSPENDED,
    ENDED,
    WITHDRAWN,
    /** By an administrator. */
    STOPPED;

    public boolean isOver() {
        return this != RUNNING && this != SUSPENDED;
    }
}
