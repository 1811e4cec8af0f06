package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.worktime.TimeLimit;

/**
 * By when a material follows that was promised in writing.
 *
 * @param days working days from acceptance
 * @param checkDays working days from the decision within which the organ checks a promise on which it decided; 0 for
 *     {@link PromiseKind#ACCEPTANCE}
 * @param basis the rule that lets it follow
 */
public record PromiseTerm(int days, PromiseKind kind, int checkDays, Bilingual basis) {

    public TimeLimit toTimeLimit() {
        return TimeLimit.working(days, basis);
    }
}
