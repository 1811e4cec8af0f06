package org.zhengtong.publicservice.approval;

import java.util.EnumSet;
import java.util.Set;

/** How far a decision is on its way to the applicant. */
public enum DeliveryState {
    /** Nothing is decided yet; the applicant has said how it shall come. */
    CHOSEN,
    /** Decided, and to be delivered. */
    DUE,
    /** With the post. */
    SENT,
    /** The post brought it back. */
    RETURNED,
    SERVED;

    private static final Set<DeliveryState> WAITING = EnumSet.of(DUE, SENT, RETURNED);

    /** Whether the limit runs. */
    public boolean isWaiting() {
        return WAITING.contains(this);
    }

    /** Whether nothing is on its way, so that the way may still be changed. */
    public boolean isOpenToChange() {
        return this == CHOSEN || this == DUE || this == RETURNED;
    }
}
