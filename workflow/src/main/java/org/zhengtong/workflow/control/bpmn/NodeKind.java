package org.zhengtong.workflow.control.bpmn;

/** The kinds of BPMN nodes that this engine walks. */
public enum NodeKind {
    START,
    END,
    /** An end event that also ends everything else of the case. */
    TERMINATE,
    USER_TASK,
    EXCLUSIVE,
    PARALLEL,
    INCLUSIVE,
    /** An intermediate event without a definition: a mark on the way. */
    MARK,
    TIMER,
    BOUNDARY_TIMER;

    public boolean isGateway() {
        return this == EXCLUSIVE || this == PARALLEL || this == INCLUSIVE;
    }

    public boolean isEnd() {
        return this == END || this == TERMINATE;
    }

    /** Whether a case may stand here between two calls. */
    public boolean waits() {
        return this == USER_TASK || this == TIMER;
    }

    boolean chooses() {
        return this == EXCLUSIVE || this == INCLUSIVE;
    }
}
