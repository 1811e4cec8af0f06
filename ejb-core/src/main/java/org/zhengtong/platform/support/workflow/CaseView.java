package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/**
 * A case with what stays with it from its start to its end.
 *
 * @param version the version of the process that it runs on
 * @param form the form and its version, as the owner named them; null without one
 * @param suspendedFor why it rests; null while it does not
 * @param endedAt null while it is under way
 */
public record CaseView(
        CaseKey key,
        Bilingual title,
        String summary,
        String process,
        int version,
        String form,
        AccountId startedBy,
        Instant startedAt,
        String suspendedFor,
        Instant endedAt) {}
