package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/**
 * A case that somebody should read.
 *
 * @param readAt null until it is read
 */
public record CopyView(
        CopyId id,
        CaseKey key,
        Bilingual title,
        String summary,
        AccountId from,
        AccountId to,
        String note,
        Instant sentAt,
        Instant readAt) {}
