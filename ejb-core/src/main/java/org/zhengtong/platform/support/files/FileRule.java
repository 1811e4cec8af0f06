package org.zhengtong.platform.support.files;

import org.zhengtong.kernel.Rule;

/** What the file store refuses. */
public enum FileRule implements Rule {
    EMPTY,
    /** {0} the most megabytes. */
    TOO_LARGE,
    /** {0} the most megabytes of a video. */
    VIDEO_TOO_LARGE,
    /** {0} the name of what is no video, or none that every browser plays. */
    VIDEO_REFUSED,
    /** {0} the file's name, {1} what its content is. */
    TYPE_REFUSED,
    /** {0} the name, {1} what the name says, {2} what the content is. */
    TYPE_DISAGREES,
    /** The disk is full; nothing was changed. */
    NO_SPACE,
    /** The connection broke off in the middle of the upload; nothing was kept. */
    INTERRUPTED
}
