package org.zhengtong.platform.support.workflow;

import java.time.LocalDate;
import org.zhengtong.kernel.AccountId;

/** An appointment of a deputy, see {@link AppointStandIn}. */
public record StandInView(
        StandInId id, AccountId principal, AccountId deputy, LocalDate from, LocalDate to, String process) {}
