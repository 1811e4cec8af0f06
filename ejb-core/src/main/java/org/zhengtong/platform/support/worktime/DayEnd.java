package org.zhengtong.platform.support.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When on its last day a limit ends (民法典 Art. 203 ¶2): a setting of each rule. */
public enum DayEnd {
    /** At 24:00. */
    MIDNIGHT,
    /** When the office closes, where it has business hours. */
    CLOSING_TIME;

    /** @param closing when the office closes */
    public LocalDateTime of(LocalDate day, LocalTime closing) {
        return this == CLOSING_TIME ? day.atTime(closing) : day.plusDays(1).atStartOfDay();
    }
}
