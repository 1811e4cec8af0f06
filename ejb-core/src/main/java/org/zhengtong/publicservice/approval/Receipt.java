package org.zhengtong.publicservice.approval;

import java.time.Instant;
import org.zhengtong.kernel.AuditObject;

/**
 * What the applicant takes away.
 *
 * @param queryCode opens the progress page together with the number; told once, kept as a digest only
 */
public record Receipt(ApplicationNumber number, String queryCode, Instant submittedAt) implements AuditObject {

    @Override
    public String auditName() {
        return number.auditName();
    }

    @Override
    public String toString() {
        return number.value();
    }
}
