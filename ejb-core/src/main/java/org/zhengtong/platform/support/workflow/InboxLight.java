package org.zhengtong.platform.support.workflow;

/** The light of a deadline as seen today: told by form and word, never by colour alone. */
public enum InboxLight {
    OVERDUE,
    TODAY,
    /** Within three days. */
    SOON,
    LATER,
    NONE
}
