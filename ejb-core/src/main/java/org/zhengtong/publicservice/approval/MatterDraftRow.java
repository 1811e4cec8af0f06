package org.zhengtong.publicservice.approval;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/**
 * A matter's draft in lists.
 *
 * @param basedOn the version from which it began; null for a new matter
 * @param revision grows with every change; who saves, says which one he saw
 */
public record MatterDraftRow(
        String code, Bilingual name, Integer basedOn, int revision, AccountId changedBy, Instant changedAt) {}
