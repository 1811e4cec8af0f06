package org.zhengtong.platform.support.workflow.design;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/**
 * A draft in a list.
 *
 * @param basedOn the version that it began as; null for a process that is new
 * @param revision counted up with each change: who saves says which one they saw
 */
public record DraftSummary(
        DraftId id,
        String process,
        Bilingual name,
        Integer basedOn,
        int revision,
        AccountId changedBy,
        Instant changedAt) {}
