package org.zhengtong.portal.content;

/** How often somebody who subscribed is told. */
public enum Rhythm {
    /** A minute or two after something was published. */
    AT_ONCE,
    /** Once a day, of everything since the day before. */
    DAILY
}
