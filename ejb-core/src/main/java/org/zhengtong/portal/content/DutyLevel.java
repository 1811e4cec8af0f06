package org.zhengtong.portal.content;

/** How a column stands to what it owes 更新义务. */
public enum DutyLevel {
    GOOD,
    /** It will be overdue within a week. */
    SOON,
    OVERDUE,
    /** Nothing is published in it: five of these fail a site. */
    BLANK
}
