package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/**
 * Something that happened to a case.
 *
 * @param node the step concerned; null for what concerns the whole case
 * @param stepName its name in the definition that the case runs on; null where there is no step
 * @param by who did it; {@link AccountId#SYSTEM} for what happened by itself
 * @param onBehalfOf the principal, where a deputy acted; else null
 * @param outcome what was signed or decided, the node that a case was sent back to or ended at, the day that a deadline was
 *     set to, or the version that it goes on by; else null
 * @param to whom it was handed over or delegated to, who was added or taken away as a signer, or got a copy; else null
 * @param text opinion, reason or note as written; null if there is none
 */
public record HistoryEntry(
        Instant at,
        HistoryKind kind,
        String node,
        Bilingual stepName,
        AccountId by,
        AccountId onBehalfOf,
        String outcome,
        AccountId to,
        String text) {}
