package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;

/** A case goes on by another version of its process. Who owns it may refuse by a rule violation. */
public record CaseMoved(CaseKey key, String process, int from, int to, String reason, AccountId by, Instant at) {}
