package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;

/** A case goes on after it rested. Who set deadlines of its steps sets them anew. */
public record CaseResumed(CaseKey key, AccountId by, Instant at) {}
