package org.zhengtong.publicservice.approval;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;

/**
 * A published version of a matter, as its editors see it.
 *
 * @param current whether new applications are filed under it
 * @param standingReason why nobody may file; null while the matter is offered
 */
public record MatterVersionRow(
        long id,
        String code,
        int version,
        AccountId publishedBy,
        Instant publishedAt,
        boolean current,
        boolean demo,
        MatterStanding standing,
        String standingReason) {}
