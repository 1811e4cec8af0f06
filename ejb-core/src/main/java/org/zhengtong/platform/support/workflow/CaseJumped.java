package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;

/** An administrator moved a case to a step, against its process. Who owns it may refuse by a rule violation. */
public record CaseJumped(CaseKey key, String toNode, String reason, AccountId by, Instant at) {}
