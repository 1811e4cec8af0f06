package org.zhengtong.publicservice.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.AuditObject;
import org.zhengtong.kernel.Bilingual;

/**
 * The slip for what was handed over at a window 收件凭证.
 *
 * @param draft number of the draft that it came of
 * @param queryCode opens the progress page together with the number
 * @param unit where it is checked
 * @param checkDue last day on which the applicant is told whether it is accepted (行政许可法 Art. 32); null once they were
 */
public record TakenIn(
        String draft,
        ApplicationNumber number,
        String queryCode,
        MatterDefinition matter,
        String applicant,
        Bilingual unit,
        Instant takenAt,
        LocalDate checkDue,
        List<Handed> materials)
        implements AuditObject {

    /** @param files how many scans or photographs of it there are */
    public record Handed(Bilingual name, int files) {}

    @Override
    public String auditName() {
        return number.auditName();
    }

    /** The query code stays out of logs. */
    @Override
    public String toString() {
        return number.value();
    }
}
