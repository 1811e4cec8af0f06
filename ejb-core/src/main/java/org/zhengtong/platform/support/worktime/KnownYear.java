package org.zhengtong.platform.support.worktime;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.AuditObject;

/**
 * A year whose holidays are known.
 *
 * @param source addresses of the State Council's notices, one a line
 * @param importedBy {@link AccountId#SYSTEM} for the years that came with the product
 * @param workingDays working days of the whole year
 */
public record KnownYear(
        int year, String source, Instant importedAt, AccountId importedBy, int daysOff, int makeUpDays, int workingDays)
        implements AuditObject {

    @Override
    public String auditName() {
        return "worktime-year " + year;
    }
}
