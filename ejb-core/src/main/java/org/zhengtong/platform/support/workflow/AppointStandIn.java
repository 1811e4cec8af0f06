package org.zhengtong.platform.support.workflow;

import java.time.LocalDate;
import org.zhengtong.kernel.AccountId;

/**
 * Appoints a deputy.
 *
 * @param from first day
 * @param to last day
 * @param process only for cases of this process; null for all
 */
public record AppointStandIn(AccountId principal, AccountId deputy, LocalDate from, LocalDate to, String process) {}
