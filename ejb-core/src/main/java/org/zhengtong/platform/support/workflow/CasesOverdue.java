package org.zhengtong.platform.support.workflow;

import java.time.LocalDate;
import org.zhengtong.kernel.AccountId;

/**
 * How many cases are overdue with somebody.
 *
 * @param unit null for those who were named in person; among people, the unit of their place
 * @param person null for a whole unit, or for what nobody has taken in hand
 * @param oldest the earliest day that was missed
 */
public record CasesOverdue(Long unit, AccountId person, long cases, LocalDate oldest) {}
