package org.zhengtong.publicservice.approval;

/** Where an application stands before the law. The engine knows the steps between; this is what counts for the clocks. */
public enum Stage {
    /** 待预审: received, the office has five working days to accept or to ask for everything missing. */
    UNDER_CHECK,
    /** 待补正: the applicant was told once what is missing; no clock runs. */
    CORRECTION_ASKED,
    /** 已受理: accepted, the clock to the decision runs. */
    IN_HANDLING,
    /** 准予. */
    GRANTED,
    /** 不予许可. */
    REFUSED,
    /** 不予受理. */
    NOT_ACCEPTED,
    /** 已撤回. */
    WITHDRAWN;

    public boolean isOpen() {
        return this == UNDER_CHECK || this == CORRECTION_ASKED || this == IN_HANDLING;
    }

    public boolean isBeforeAcceptance() {
        return this == UNDER_CHECK || this == CORRECTION_ASKED;
    }

    /** Decided on the merits: granted or refused. */
    public boolean isDecided() {
        return this == GRANTED || this == REFUSED;
    }
}
