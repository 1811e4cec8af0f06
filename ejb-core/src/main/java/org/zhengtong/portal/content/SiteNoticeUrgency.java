package org.zhengtong.portal.content;

/** How much a site notice matters at once. */
public enum SiteNoticeUrgency {
    INFO,
    /** Stands before all others, in red. */
    URGENT
}
