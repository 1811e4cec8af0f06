package org.zhengtong.platform.support.worktime;

import java.time.LocalDate;
import org.zhengtong.kernel.Bilingual;

/**
 * A lawful extension: its days are added to the count.
 *
 * @param days at least 1, counted as the limit's own
 * @param approvedOn when the head of the organ approved it
 * @param reason as told to the applicant (行政许可法 Art. 42)
 * @param basis null if nobody said
 */
public record Extension(int days, LocalDate approvedOn, String reason, Bilingual basis) {

    public Extension {
        WorktimeRule.EMPTY_EXTENSION.require(days > 0, days);
    }
}
