package org.zhengtong.portal.content;

/** Whether a rule still holds 时效性. */
public enum Validity {
    NOT_YET,
    IN_FORCE,
    AMENDED,
    REPEALED
}
