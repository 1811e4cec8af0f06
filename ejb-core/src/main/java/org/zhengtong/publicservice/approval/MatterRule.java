package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Rule;

/** What the administration of matters refuses. */
public enum MatterRule implements Rule {
    /** {0} who changed it, {1} when. */
    DRAFT_CHANGED,
    /** {0} the matter's code. */
    DRAFT_EXISTS,
    /** {0} how many faults it has. */
    DRAFT_FAULTY,
    /** {0} the version that was published. */
    PUBLISHED_MEANWHILE,
    NOTHING_CHANGED,
    NOTE_REQUIRED,
    REASON_REQUIRED,
    STANDS_SO_ALREADY,
    /** {0} the reason. */
    SUSPENDED,
    /** {0} the reason. */
    RETIRED,
    /** {0} the most megabytes. */
    FILE_TOO_LARGE,
    NOT_A_WORKBOOK,
    /** A workbook that unpacks into too much, or brings along what no table needs. */
    WORKBOOK_REFUSED,
    /** {0} the most rows. */
    TOO_MANY_ROWS,
    /** {0} how many matters have faults. */
    IMPORT_FAULTY,
    IMPORT_EMPTY;

    @Override
    public boolean overtaken() {
        return this == PUBLISHED_MEANWHILE;
    }
}
