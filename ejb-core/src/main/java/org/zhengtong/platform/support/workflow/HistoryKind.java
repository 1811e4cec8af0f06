package org.zhengtong.platform.support.workflow;

/** Kinds of what can happen to a case. */
public enum HistoryKind {
    STARTED,
    STEP_OPENED,
    CLAIMED,
    RELEASED,
    SIGNED,
    STEP_DONE,
    HANDED_OVER,
    /** Nobody could sign: whoever the definition names, or the administrators, got it. */
    FELL_BACK,
    SIGNER_ADDED,
    SIGNER_REMOVED,
    DELEGATED,
    ANSWERED,
    RECALLED,
    COPIED,
    URGED,
    SENT_BACK,
    TAKEN_BACK,
    /** Signed by itself, because the same person had just decided the step before. */
    SKIPPED,
    JUMPED,
    /** It goes on by another version of its process. */
    VERSION_CHANGED,
    SUSPENDED,
    RESUMED,
    STOPPED,
    REASSIGNED,
    DEADLINE_SET,
    REMINDED,
    ESCALATED,
    OVERDUE,
    WITHDRAWN,
    ENDED
}
