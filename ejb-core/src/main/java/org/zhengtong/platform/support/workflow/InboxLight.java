package org.zhengtong.platform.support.workflow;

import java.time.LocalDate;

/** The light of a deadline as seen today: told by form and word, never by colour alone. */
public enum InboxLight {
    OVERDUE,
    TODAY,
    /** Within three days. */
    SOON,
    LATER,
    NONE;

    /** Days from today within which a deadline counts as near. */
    public static final int NEAR = 3;

    /** @param due null without a deadline */
    public static InboxLight of(LocalDate due, LocalDate today) {
        if (due == null) {
            return NONE;
        }
        if (!due.isAfter(today)) {
            return due.equals(today) ? TODAY : OVERDUE;
        }
        return due.isAfter(today.plusDays(NEAR)) ? LATER : SOON;
    }
}
