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
    BOUNDARY_TIMER,
    /** Part of the process in a frame of its own. Drawn only: it is walked as what stands in it. */
    SUB_PROCESS,
    /** Another process, walked as a part of this one. Drawn only. */
    CALL_ACTIVITY;

    public boolean isGateway() {
        return this == EXCLUSIVE || this == PARALLEL || this == INCLUSIVE;
    }

    public boolean isEnd() {
        return this == END || this == TERMINATE;
    }

    /** Whether it stands for a whole part of the way. */
    public boolean isFrame() {
        return this == SUB_PROCESS || this == CALL_ACTIVITY;
    }

    /** Whether a case may stand here between two calls. */
    public boolean waits() {
        return this == USER_TASK || this == TIMER;
    }

    public boolean chooses() {
        return this == EXCLUSIVE || this == INCLUSIVE;
    }
}
