package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/**
 * A deadline passed. Observers decide what the law makes of it, for example acceptance by silence, in the same
 * transaction; announced once a deadline, also over restarts.
 *
 * @param superiors who is told: the heads above the step's groups
 */
public record StepOverdue(
        CaseKey key, StepId step, String node, Bilingual stepName, List<AccountId> superiors, Instant at) {}
