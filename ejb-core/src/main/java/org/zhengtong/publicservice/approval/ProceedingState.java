package org.zhengtong.publicservice.approval;

import java.util.EnumSet;
import java.util.Set;

/** How far a hearing, a visit or an examination is. */
public enum ProceedingState {
    /** The applicant was told of the right to a hearing and has five working days. */
    OFFERED,
    /** A hearing was asked for; its day is not set. */
    ASKED_FOR,
    /** Day and place of a hearing or visit are set. */
    APPOINTED,
    /** An examination goes on. */
    RUNNING,
    DONE,
    /** Nobody asked for the hearing in time. */
    LAPSED,
    CALLED_OFF;

    private static final Set<ProceedingState> OPEN = EnumSet.of(OFFERED, ASKED_FOR, APPOINTED, RUNNING);

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether it can be reported on: there was something to be at. */
    public boolean isUnderWay() {
        return this == APPOINTED || this == RUNNING;
    }
}
