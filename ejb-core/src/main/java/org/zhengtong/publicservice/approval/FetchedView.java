package org.zhengtong.publicservice.approval;

import java.time.Instant;
import java.time.LocalDate;
import org.zhengtong.kernel.Bilingual;

/** A material that was fetched for a case; its file shows it as it was then. */
public record FetchedView(
        String material,
        MaterialSource source,
        Bilingual name,
        String number,
        Bilingual supplier,
        LocalDate issuedOn,
        LocalDate validUntil,
        Instant fetchedAt) {}
