package org.zhengtong.platform.support.workflow;

/** How somebody who may decide stands to whom a case is about (公务员法 Art. 76: avoidance of conflicts of interest). */
public enum Relation {
    /** Under another account, or by identity number. */
    SELF,
    SPOUSE,
    PARENT,
    CHILD,
    SIBLING,
    OTHER_RELATIVE,
    /** Any other interest that may bias a decision, for example a share in the firm. */
    OTHER_INTEREST
}
