package org.zhengtong.portal.weather;

/** What can be wrong with a feed. */
public enum FeedFault {
    /** The address is none that can be asked. */
    BAD_ADDRESS,
    UNREACHABLE,
    /** It took longer than we wait. */
    TOO_SLOW,
    /** It said more than a reading can be. */
    TOO_LARGE,
    TOO_MANY_REDIRECTS,
    /** It answered that it can't. */
    REFUSED,
    /** What it says is no reading. */
    NOT_UNDERSTOOD
}
