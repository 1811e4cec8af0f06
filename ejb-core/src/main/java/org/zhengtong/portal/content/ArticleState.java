package org.zhengtong.portal.content;

/**
 * Where the newest version of an article stands. What the public sees meanwhile is another question: a published article
 * that is being corrected is a draft again, while the version before stays online.
 */
public enum ArticleState {
    DRAFT,
    IN_REVIEW,
    /** Approved, and waiting for the moment at which it is published. */
    APPROVED,
    PUBLISHED,
    /** Its time was over. */
    EXPIRED,
    /** Taken back, with a reason that the public is told. */
    WITHDRAWN;

    /** While it is reviewed, and after it was approved, what was approved must not change. */
    public boolean isEditable() {
        return this != IN_REVIEW && this != APPROVED;
    }
}
