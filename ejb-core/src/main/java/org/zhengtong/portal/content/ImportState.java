package org.zhengtong.portal.content;

/** How far an import is. */
public enum ImportState {
    RUNNING,
    /** Every file had its turn; some may have failed. */
    DONE,
    /** Somebody stopped it; what was taken stays. */
    STOPPED
}
