package org.zhengtong.publicservice.approval;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * A certificate that a matter issues, described so that it can be drawn from data.
 *
 * @param id of the template, unique in the catalogue
 * @param kind 21 characters of the licence identifier: credit code of the authority that defined it, and three digits
 * @param validMonths 0 for no end
 * @param statement the sentence that certifies; may name {@code {0}} for the holder
 * @param lines what is printed on it, in this order
 * @param renewal code of the matter by which it is renewed 延续; null where one applies for it again
 */
public record LicenceTemplate(
        String id,
        String kind,
        Bilingual name,
        int validMonths,
        Bilingual statement,
        List<LicenceLine> lines,
        String renewal) {

    public LicenceTemplate {
        lines = List.copyOf(lines);
    }
}
