package org.zhengtong.publicservice.approval;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * What the applicant gets.
 *
 * @param delivery how it is handed over
 * @param licences certificates among it; empty where the result is money or an entry
 */
public record MatterResult(Bilingual name, Bilingual delivery, Bilingual validity, List<LicenceTemplate> licences) {

    public MatterResult {
        licences = licences == null ? List.of() : List.copyOf(licences);
    }
}
