package org.zhengtong.workflow.control.drawing;

import java.util.Locale;

/** How a node of a drawn case stands. */
enum MarkState {
    DONE,
    CURRENT,
    WAITING,
    /** The case went, or goes, another way. */
    SKIPPED,
    /** It was sent back from here. */
    RETURNED,
    /** It stood here when it was withdrawn or taken elsewhere. */
    STOPPED,
    /** In the drawing of a definition, which no case walks. */
    PLAIN,
    /** The one that is being changed. */
    CHOSEN,
    /** Something is wrong with it. */
    FAULTY;

    boolean isOfCase() {
        return this != PLAIN && this != CHOSEN;
    }

    /** As a class of the drawing. */
    String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
