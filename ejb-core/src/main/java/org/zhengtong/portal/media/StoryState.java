package org.zhengtong.portal.media;

/** What became of a story. */
public enum StoryState {
    NEW,
    /** As a draft of the sites. */
    TAKEN_OVER,
    /** To a unit. */
    SENT,
    LEFT;

    /** Whether it can still become a draft; sending it to a unit stands in nobody's way. */
    public boolean mayBeTakenOver() {
        return this == NEW || this == SENT;
    }

    public boolean mayBeSent() {
        return this == NEW || this == SENT || this == TAKEN_OVER;
    }
}
