package org.zhengtong.platform.support.worktime;

/** When on its last day a limit ends (民法典 Art. 203 ¶2): a setting of each rule. */
public enum DayEnd {
    /** At 24:00. */
    MIDNIGHT,
    /** When the office closes, where it has business hours. */
    CLOSING_TIME
}
