package org.zhengtong.portal.content;

/** Where a purchase stands on a day. */
public enum ProcurementState {
    PLANNED,
    OPEN,
    EVALUATING,
    CONCLUDED,
    CANCELLED
}
