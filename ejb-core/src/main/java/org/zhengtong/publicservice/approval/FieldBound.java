package org.zhengtong.publicservice.approval;

import java.math.BigDecimal;
import org.zhengtong.kernel.Bilingual;

/**
 * The most that a number may be.
 *
 * @param when the case in which it holds; null for always
 * @param message what the applicant is told
 * @param advice how to go on; may be null
 * @param basis of the figure
 */
public record FieldBound(BigDecimal max, FieldCondition when, Bilingual message, Bilingual advice, Bilingual basis) {}
