package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Rule;

/** What online approval refuses. */
public enum ApprovalRule implements Rule {
    NOT_FILED_ONLINE,
    ACCOUNT_NEEDED,
    /** {0} the matter's name for people: FIRM or PERSON expected. */
    WRONG_APPLICANT,
    NOT_ELIGIBLE,
    /** Neither a resident ID nor a credit code. */
    IDENTITY_UNREADABLE,
    /** {0} how many places still have to be mended. */
    FORM_INCOMPLETE,
    DECLARATION_MISSING,
    DRAFT_ALREADY_SUBMITTED,
    DRAFT_EXPIRED,
    /** No draft has this number and this code or owner. */
    DRAFT_NOT_OPENED,
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
    /** The law knows no extension for this matter, or it was used. */
    NO_EXTENSION,
    EXTENDED_BEFORE,
    NOT_DECIDED_YET,
    WITHDRAWAL_TOO_LATE,
    LICENCE_REVOKED_BEFORE,
    LICENCE_HAS_ENDED,
    LICENCE_SUSPENDED_BEFORE,
    LICENCE_NOT_SUSPENDED,
    /** Not before today, and no end before the beginning. */
    SUSPENSION_DAYS,
    BASIS_REQUIRED,
    /** Another one's licence, or none that could be renewed. */
    NOT_RENEWABLE,
    UNIT_NOT_COMPETENT,
    LANE_UNFILLED,
    CHANGED_MEANWHILE,
    /** Who is asked to sign or for a view has to hold a role that handles applications. */
    MAY_NOT_HANDLE,
    MAY_NOT_READ,
    NOBODY_CHOSEN,
    /** Acceptance is one clerk's act: it starts the legal limit. */
    ONE_ACCEPTS,
    /** 行政许可法 Art. 32: five days without a word accept, whoever would rather wait. */
    RESTS_ONLY_IN_HANDLING,
    JUMPS_ONLY_IN_HANDLING,
    /** 行政许可法 Art. 38: the applicant gets a decision, or withdraws. */
    ENDS_BY_DECISION,
    /** The applicant knows of it already. */
    TOLD_ALREADY,
    RECORD_TOO_LARGE,
    /** A joint application has one clock, which is extended as a whole. */
    EXTENDED_AS_ONE,
    /** 行政许可法 Art. 42: the government's head extends what its organs handle together. */
    GOVERNMENT_EXTENDS,
    WITHDRAWN_AS_ONE,
    /** A joint application is one contact, rated once. */
    RATED_AS_ONE,
    /** A joint application ends when the last of its parts is decided, not by a signature. */
    ENDS_WITH_ITS_PARTS,
    /** {0} the material that nobody may promise. */
    MAY_NOT_FOLLOW,
    /** {0} the material that is outstanding, {1} when it is due. */
    PROMISE_OUTSTANDING,
    /** {0} the day on which the paper came. */
    PROMISE_KEPT_BEFORE,
    /** The case is over, and nobody waits for the paper. */
    PROMISE_NOT_WANTED,
    /** Only what was promised and not kept ends a case. */
    NO_PROMISE_BROKEN,
    /** There is nothing to check, or it was checked. */
    NOTHING_TO_CHECK,
    NO_FILE_CHOSEN,
    /** {0} the material, {1} who supplies it. */
    HELD_ALREADY,
    /** Only licences know the right to a hearing (行政许可法 Art. 47). */
    NO_HEARING_RIGHT,
    HEARING_OFFERED_BEFORE,
    HEARING_NOT_OFFERED,
    HEARING_ASKED_BEFORE,
    /** {0} the last day on which it could be asked for. */
    HEARING_ASKED_TOO_LATE,
    HEARING_NOT_ASKED_FOR,
    /** {0} the first, {1} the last day that the law leaves for it. */
    HEARING_DAY_NOT_LAWFUL,
    /** 行政许可法 Art. 48 item 3: not who examined the application. */
    CHAIR_EXAMINED_IT,
    /** {0} what the decision waits for. */
    HEARING_PENDING,
    MINUTES_MISSING,
    /** {0} how many at least (行政许可法 Art. 34). */
    TWO_VISIT,
    NOT_STAFF,
    APPOINTMENT_PAST,
    /** The matter's definition names none, so that nothing may stop its clock (行政许可法 Art. 45). */
    NO_SUCH_EXAMINATION,
    EXAMINATION_RUNNING,
    /** {0} the last day that the definition leaves for it. */
    EXAMINATION_TOO_LONG,
    PROCEEDING_OVER,
    /** {0} the day on which it takes place. */
    PROCEEDING_AHEAD,
    DAY_TO_COME,
    RECIPIENT_MISSING,
    MOBILE_WRONG,
    ADDRESS_INCOMPLETE,
    /** The result is on its way or there. */
    DELIVERY_UNDER_WAY,
    NOTHING_TO_DELIVER,
    NOT_TO_DELIVER,
    NOT_SENT,
    /** {0} the way that the applicant chose. */
    OTHER_WAY,
    NOTHING_TO_PAY;

    @Override
    public boolean overtaken() {
        return this == NOT_UNDER_CHECK || this == NOT_IN_HANDLING || this == CHANGED_MEANWHILE;
    }
}
