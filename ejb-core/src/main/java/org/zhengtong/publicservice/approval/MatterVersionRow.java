package org.zhengtong.publicservice.approval;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;

/**
 * A published version of a matter, as its editors see it.
 *
 * @param current whether new applications are filed under it
 */
public record MatterVersionRow(
        long id, String code, int version, AccountId publishedBy, Instant publishedAt, boolean current, boolean demo) {}
