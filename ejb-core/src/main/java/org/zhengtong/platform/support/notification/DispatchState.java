package org.zhengtong.platform.support.notification;

/** What became of something that had to leave. */
public enum DispatchState {
    WAITING,
    SENT,
    /** Given up after the last try; the error stands beside it. */
    FAILED
}
