package org.zhengtong.publicservice.rating;

/** Where the follow-up of a bad rating stands. */
public enum FollowUpState {
    /** Whoever rated has not been called yet. */
    OPEN,
    CALLED,
    /** Put right or explained, and answered in public. */
    ANSWERED
}
