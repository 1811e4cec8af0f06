package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.worktime.TimeLimit;

/**
 * A test, inspection, hearing or expert review during which the clock stands still.
 *
 * @param mostDays in working days; 0 where no most is known
 */
public record SpecialProcedure(Bilingual name, int mostDays, Bilingual basis) {

    /** Its most, as a limit that explains itself. */
    public TimeLimit longest() {
        return TimeLimit.working(mostDays, basis);
    }
}
