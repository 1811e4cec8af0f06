package org.zhengtong.portal.media;

/** Where a unit stands with what it was sent. */
public enum TaskState {
    SENT,
    /** Somebody there sees to it. */
    ACCEPTED,
    ANSWERED,
    /** It was not the unit's business. */
    GIVEN_BACK,
    /** The editor needs no answer any more. */
    WITHDRAWN;

    public boolean isOpen() {
        return this == SENT || this == ACCEPTED;
    }
}
