package org.zhengtong.portal.media;

import org.zhengtong.kernel.Rule;

/** What media collection refuses. */
public enum MediaRule implements Rule {
    ADDRESS_MALFORMED,
    /** Another source has that address. */
    ADDRESS_TAKEN,
    /** A page that lists stories needs to say where one begins. */
    SELECTOR_REQUIRED,
    /** {0} what nobody understands, or what could take for ever. */
    SELECTOR_MALFORMED,
    SOURCE_CHANGED,
    SOURCE_OFF,
    TOPIC_TAKEN,
    TOPIC_CHANGED,
    TOPIC_RETIRED,
    /** Words that only say what it is not about find everything. */
    TOPIC_WITHOUT_WORDS,
    /** Somebody else decided meanwhile. */
    STORY_DECIDED,
    NOT_A_REPRINT,
    UNIT_CLOSED,
    /** Nobody in that unit answers such tasks. */
    NOBODY_THERE,
    /** That unit is at it already. */
    SENT_ALREADY,
    TASK_OVER,
    /** It is answered by whoever accepted it first. */
    NOT_ACCEPTED,
    TEXT_REQUIRED;

    @Override
    public boolean overtaken() {
        return this == SOURCE_CHANGED || this == TOPIC_CHANGED || this == STORY_DECIDED || this == TASK_OVER;
    }
}
