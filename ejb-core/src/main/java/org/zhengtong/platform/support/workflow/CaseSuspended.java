package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;

/** A case rests: nobody acts on it and none of its timers rings. Who owns it may refuse by a rule violation. */
public record CaseSuspended(CaseKey key, String reason, AccountId by, Instant at) {}
