package org.zhengtong.publicservice.approval;

/** What can happen to a matter in its administration. */
public enum MatterEvent {
    BEGUN,
    IMPORTED,
    CHANGED,
    DISCARDED,
    PUBLISHED,
    SUSPENDED,
    RETIRED,
    RESUMED
}
