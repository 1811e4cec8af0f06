package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.worktime.DayCount;
import org.zhengtong.platform.support.worktime.DayEnd;
import org.zhengtong.platform.support.worktime.TimeLimit;

/**
 * A limit of a matter, from acceptance to decision.
 *
 * @param days 0 means on the day itself
 * @param ends midnight if not said
 */
public record MatterLimit(int days, DayCount count, DayEnd ends, Bilingual basis) {

    public TimeLimit toTimeLimit() {
        return new TimeLimit(days, count, basis, ends);
    }
}
