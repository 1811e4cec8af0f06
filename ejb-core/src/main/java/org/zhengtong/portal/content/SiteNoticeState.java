package org.zhengtong.portal.content;

/** Where a site notice stands in its time. */
public enum SiteNoticeState {
    WAITING,
    SHOWN,
    /** Its time has passed, or it was ended before. */
    OVER
}
