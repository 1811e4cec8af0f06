package org.zhengtong.publicservice.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.files.StoredFile;

/**
 * A hearing, visit or examination as it stands today.
 *
 * @param subject what it is about, in the office's words
 * @param begunOn day on which the applicant was told, it was arranged, or it began
 * @param requestBy last day to ask for the hearing; null for others
 * @param latest last day that does not count, if it stops the clock and nobody ends it before
 * @param at when it is to take place; null while no time is set
 * @param chair who chairs the hearing; null for others
 * @param staff who visits
 * @param endedOn null while it is open
 * @param findings what came of it, or why it was called off
 */
public record ProceedingView(
        ProceedingId id,
        ApplicationNumber number,
        ProceedingKind kind,
        ProceedingState state,
        Bilingual name,
        Bilingual basis,
        String subject,
        boolean stopsClock,
        LocalDate begunOn,
        LocalDate requestBy,
        LocalDate requestedOn,
        LocalDate latest,
        Instant at,
        String place,
        AccountId chair,
        List<AccountId> staff,
        LocalDate endedOn,
        String findings,
        List<StoredFile> files) {

    public boolean isOpen() {
        return state.isOpen();
    }
}
