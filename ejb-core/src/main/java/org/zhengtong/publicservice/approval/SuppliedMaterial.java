package org.zhengtong.publicservice.approval;

import java.time.LocalDate;
import org.zhengtong.kernel.Bilingual;

/**
 * A material that was found and is not asked for.
 *
 * @param key by which its supplier finds it again
 * @param name as it is called where it comes from
 * @param number of the licence, or of the case
 * @param supplier the organ that supplies it
 * @param issuedOn when it was issued or handed in
 * @param validUntil null for no end
 */
public record SuppliedMaterial(
        MaterialSource source,
        long key,
        Bilingual name,
        String number,
        Bilingual supplier,
        LocalDate issuedOn,
        LocalDate validUntil) {}
