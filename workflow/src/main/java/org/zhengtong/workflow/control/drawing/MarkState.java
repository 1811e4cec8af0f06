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
    STOPPED;

    /** As a class of the drawing. */
    String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
