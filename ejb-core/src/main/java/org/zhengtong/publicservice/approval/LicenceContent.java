package org.zhengtong.publicservice.approval;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * What a licence says, fixed on the day of issue.
 *
 * @param issuer full name of the issuing organ
 * @param statement the sentence that certifies
 */
public record LicenceContent(Bilingual issuer, Bilingual statement, List<Line> lines) {

    /** One line of it. */
    public record Line(Bilingual label, String value) {}
}
