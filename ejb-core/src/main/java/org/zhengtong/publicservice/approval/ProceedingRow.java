package org.zhengtong.publicservice.approval;

import java.time.Instant;
import java.time.LocalDate;
import org.zhengtong.kernel.Bilingual;

/**
 * A hearing, visit or examination in the calendar.
 *
 * @param at when it takes place; null for what has only a last day
 * @param day on which it takes place, has to be over, or has to be asked for
 */
public record ProceedingRow(
        ProceedingId id,
        ApplicationNumber number,
        Bilingual matter,
        String applicantName,
        long unit,
        ProceedingKind kind,
        ProceedingState state,
        Bilingual name,
        Instant at,
        LocalDate day,
        String place,
        boolean demo) {

    public ProceedingRow(
            long id,
            String number,
            String matterZh,
            String matterEn,
            String applicantName,
            long unit,
            ProceedingKind kind,
            ProceedingState state,
            String nameZh,
            String nameEn,
            Instant at,
            LocalDate day,
            String place,
            boolean demo) {
        this(
                new ProceedingId(id),
                new ApplicationNumber(number),
                new Bilingual(matterZh, matterEn),
                applicantName,
                unit,
                kind,
                state,
                new Bilingual(nameZh, nameEn),
                at,
                day,
                place,
                demo);
    }
}
