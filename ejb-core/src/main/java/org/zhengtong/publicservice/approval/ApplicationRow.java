package org.zhengtong.publicservice.approval;

import java.time.Instant;
import java.time.LocalDate;
import org.zhengtong.kernel.Bilingual;

/**
 * An application in lists.
 *
 * @param revokedOn legal day on which the licence that came of it was revoked; null while it stands or where none came
 */
public record ApplicationRow(
        String number,
        String matterCode,
        String titleZh,
        String titleEn,
        String applicantName,
        long unit,
        Stage stage,
        Instant submittedAt,
        LocalDate checkDue,
        LocalDate promisedDue,
        LocalDate legalDue,
        boolean dueEstimated,
        LocalDate decidedOn,
        LocalDate revokedOn,
        boolean demo) {

    public Bilingual title() {
        return new Bilingual(titleZh, titleEn);
    }

    /** What the case came to no longer holds. */
    public boolean revoked() {
        return revokedOn != null;
    }

    public Lateness lateness(LocalDate today) {
        return Lateness.of(stage, checkDue, promisedDue, legalDue, today);
    }

    /** The day that counts now; null if no clock runs. */
    public LocalDate due() {
        return switch (stage) {
            case UNDER_CHECK -> checkDue;
            case IN_HANDLING -> promisedDue;
            default -> null;
        };
    }
}
