package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;

/** A case was sent back from one step to an earlier one. */
public record StepReturned(CaseKey key, String fromNode, String toNode, String reason, AccountId by, Instant at) {}
