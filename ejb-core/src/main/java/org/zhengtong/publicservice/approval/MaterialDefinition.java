package org.zhengtong.publicservice.approval;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * A material of a matter.
 *
 * @param code unique in the matter
 * @param when the case in which a conditional material is needed; null otherwise
 * @param provider who makes it out, or the office that holds it
 * @param base the government's base that holds it; null if it comes from the applicant
 * @param copies paper copies, 0 where only a file is wanted
 * @param guidance how to fill it in or take the picture
 * @param standard by what the clerk judges it
 * @param accepts file types by their usual ending, in small letters
 * @param visibleWhen the answer in the form that asks for it online; null for always
 * @param blank the blank form to download; null where there is none
 */
public record MaterialDefinition(
        String code,
        Bilingual name,
        Necessity necessity,
        Bilingual when,
        MaterialKind kind,
        MaterialForm form,
        MaterialSource source,
        Bilingual provider,
        String base,
        int copies,
        Bilingual guidance,
        Bilingual standard,
        List<String> accepts,
        FieldCondition visibleWhen,
        BlankForm blank) {

    public MaterialDefinition {
        accepts = accepts == null ? List.of() : List.copyOf(accepts);
    }

    public boolean comesFromApplicant() {
        return source == MaterialSource.APPLICANT;
    }
}
