package org.zhengtong.platform.support.worktime;

/** How the days of a limit are counted. */
public enum DayCount {
    /** 工作日, 行政许可法 Art. 82. */
    WORKING,
    /** 自然日; an end on a day off moves to the next working day, 民法典 Art. 203. */
    CALENDAR
}
