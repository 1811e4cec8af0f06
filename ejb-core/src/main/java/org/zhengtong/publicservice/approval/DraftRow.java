package org.zhengtong.publicservice.approval;

import java.time.Instant;
import java.time.LocalDate;
import org.zhengtong.kernel.Bilingual;

/** A draft in the list of its owner. */
public record DraftRow(
        String number,
        String matterCode,
        Bilingual matter,
        int completed,
        int steps,
        Instant changedAt,
        LocalDate expiresOn) {}
