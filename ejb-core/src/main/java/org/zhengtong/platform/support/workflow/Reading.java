package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;

/** When somebody for whom a step waited opened it first. */
public record Reading(AccountId person, Instant at) {}
