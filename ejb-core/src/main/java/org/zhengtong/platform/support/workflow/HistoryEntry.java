package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;

/**
 * Something that happened to a case.
 *
 * @param node the step concerned; null for what concerns the whole case
 * @param text opinion, reason or note as written; null if there is none
 */
public record HistoryEntry(
        Instant at, HistoryKind kind, String node, String stepName, AccountId by, String outcome, String text) {}
