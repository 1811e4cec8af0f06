package org.zhengtong.platform.security.audit;

import java.time.Instant;

/** One event as the search page shows it. */
public record AuditRow(
        long id,
        Instant at,
        String accountName,
        String source,
        String action,
        String object,
        AuditOutcome outcome,
        String detail) {}
