package org.zhengtong.platform.support.worktime;

import org.zhengtong.kernel.Rule;

/** What a limit, a pause or an imported year may not be. */
public enum WorktimeRule implements Rule {
    NEGATIVE_LIMIT,
    EMPTY_EXTENSION,
    PAUSE_ENDS_BEFORE_IT_BEGINS,
    /** Longer than anything a law knows; guards the calculation against absurd input. */
    SPAN_TOO_LONG,

    NOT_A_YEAR_FILE,
    YEAR_OUT_OF_RANGE,
    /** A year that nobody has announced yet: files without a paper and without days are published in advance. */
    NOT_YET_ANNOUNCED,
    DAY_WITHOUT_NAME,
    DAY_OUTSIDE_YEAR,
    DAY_TWICE,
    MAKE_UP_ON_A_WORKDAY,
    TOO_FEW_DAYS_OFF
}
