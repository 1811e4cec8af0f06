package org.zhengtong.kernel.codes;

/** What is wrong with a text that should be a code; the first fault found, from the coarse to the fine. */
public enum Fault {
    LENGTH,
    CHARACTER,
    /** The digits name a place that never was. */
    DIVISION,
    /** The digits name a day that is in no calendar. */
    DATE,
    FUTURE_DATE,
    CHECK_DIGIT
}
