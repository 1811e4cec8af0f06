package org.zhengtong.platform.support.workflow;

/** Where a step of a case stands. */
public enum StepState {
    OPEN,
    DONE,
    /** Left by a send-back, or because the decision before it was taken back. */
    RETURNED,
    /** Left because the case was withdrawn or ended elsewhere. */
    CANCELLED;

    public boolean isOpen() {
        return this == OPEN;
    }
}
