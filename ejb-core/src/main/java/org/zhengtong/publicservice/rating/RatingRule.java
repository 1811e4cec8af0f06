package org.zhengtong.publicservice.rating;

import org.zhengtong.kernel.Rule;

/** What ratings refuse. */
public enum RatingRule implements Rule {
    /** A contact is rated once. */
    CONTACT_RATED,
    NO_SUCH_GRADE,
    REASON_OF_ANOTHER_GRADE,
    /** 政务服务"好差评": staff may not influence ratings. */
    NOT_BY_STAFF,
    COMMENT_TOO_LONG,
    /** Somebody has called back already, or answered. */
    CALLED_BEFORE,
    /** First the call, then the answer. */
    NOT_CALLED_YET,
    ANSWERED_BEFORE,
    TEXT_REQUIRED;

    @Override
    public boolean overtaken() {
        return this == CALLED_BEFORE || this == ANSWERED_BEFORE;
    }
}
