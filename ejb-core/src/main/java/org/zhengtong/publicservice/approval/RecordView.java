package org.zhengtong.publicservice.approval;

import java.time.Instant;
import org.zhengtong.kernel.Bilingual;

/**
 * A printed record of a case, as anybody who holds it may check it: nothing of the applicant is told.
 *
 * @param digest SM3 of what stands in it, as printed on it
 * @param keyName which key of the county signed
 * @param movedOn whether something has happened to the case since
 */
public record RecordView(
        String token,
        ApplicationNumber number,
        Bilingual matter,
        Bilingual unit,
        Instant printedAt,
        String digest,
        String keyName,
        RecordState state,
        boolean movedOn,
        boolean demo) {}
