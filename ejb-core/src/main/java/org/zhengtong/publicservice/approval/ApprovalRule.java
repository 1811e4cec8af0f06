package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Rule;

/** What online approval refuses. */
public enum ApprovalRule implements Rule {
    NOT_FILED_ONLINE,
    ACCOUNT_NEEDED,
    /** {0} the matter's name for people: FIRM or PERSON expected. */
    WRONG_APPLICANT,
    NOT_ELIGIBLE,
    /** {0} how many places still have to be mended. */
    FORM_INCOMPLETE,
    DECLARATION_MISSING,
    DRAFT_ALREADY_SUBMITTED,
    DRAFT_EXPIRED,
    MATERIAL_UNKNOWN,
    /** {0} file name, {1} what is accepted. */
    MATERIAL_TYPE,
    /** {0} the most files. */
    TOO_MANY_FILES,
    NOT_UNDER_CHECK,
    /** 行政许可法 Art. 32: once. {0} the day on which it was asked. */
    CORRECTION_ASKED_BEFORE,
    CORRECTION_EMPTY,
    NO_CORRECTION_ASKED,
    NOTHING_CORRECTED,
    REASON_REQUIRED,
    NOT_IN_HANDLING,
    ALREADY_PAUSED,
    NOT_PAUSED,
    /** The law knows no extension for this matter, or it was used. */
    NO_EXTENSION,
    EXTENDED_BEFORE,
    NOT_DECIDED_YET,
    RATED_BEFORE,
    RATING_OUT_OF_RANGE,
    WITHDRAWAL_TOO_LATE,
    LICENCE_REVOKED_BEFORE,
    UNIT_NOT_COMPETENT,
    LANE_UNFILLED,
    CHANGED_MEANWHILE,
    /** The law knows no other ways for an application than its own. */
    OWN_WAYS_ONLY;

    @Override
    public boolean overtaken() {
        return this == NOT_UNDER_CHECK || this == NOT_IN_HANDLING || this == CHANGED_MEANWHILE;
    }
}
