package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;

/** A step was decided. Announced before the case moves on. */
public record StepDone(
        CaseKey key, StepId step, String node, String outcome, String opinion, AccountId by, Instant at) {}
