package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;

/**
 * A decision was taken back before anybody had read what followed from it.
 *
 * @param step whose decision it was; the step is walked again as another one
 */
public record StepTakenBack(CaseKey key, StepId step, String node, String reason, AccountId by, Instant at) {}
