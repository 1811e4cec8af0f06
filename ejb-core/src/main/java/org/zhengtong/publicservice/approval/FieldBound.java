package org.zhengtong.publicservice.approval;

import java.math.BigDecimal;
import org.zhengtong.kernel.Bilingual;

/**
 * The least or the most that a number may be, with the reason.
 *
 * @param min null for none; {@code max} likewise
 * @param when the case in which it holds; null for always
 * @param message what the applicant is told
 * @param advice how to go on; may be null
 * @param basis of the figure
 */
public record FieldBound(
        BigDecimal min, BigDecimal max, FieldCondition when, Bilingual message, Bilingual advice, Bilingual basis) {

    public boolean allows(BigDecimal value) {
        return (min == null || value.compareTo(min) >= 0) && (max == null || value.compareTo(max) <= 0);
    }
}
