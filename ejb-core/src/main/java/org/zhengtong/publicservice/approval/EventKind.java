package org.zhengtong.publicservice.approval;

/** What can stand in an application's timeline. */
public enum EventKind {
    SUBMITTED,
    CORRECTION_ASKED,
    CORRECTED,
    ACCEPTED,
    ACCEPTED_BY_SILENCE,
    NOT_ACCEPTED,
    REDIRECTED,
    STEP_DONE,
    SENT_BACK,
    HANDED_OVER,
    PAUSED,
    RESUMED,
    EXTENDED,
    OVERDUE,
    GRANTED,
    REFUSED,
    LICENCE_ISSUED,
    LICENCE_REVOKED,
    WITHDRAWN,
    RATED,
    DEADLINE_RECOMPUTED
}
