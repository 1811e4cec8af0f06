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
 * @param supply where it is looked for first; null unless its source says so
 * @param copies paper copies, 0 where only a file is wanted
 * @param guidance how to fill it in or take the picture
 * @param standard by what the clerk judges it
 * @param accepts file types by their usual ending, in small letters
 * @param visibleWhen the answer in the form that asks for it online; null for always
 * @param toFollow by when it follows that was promised; null unless its necessity is {@link Necessity#MAY_FOLLOW}
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
        MaterialSupply supply,
        int copies,
        Bilingual guidance,
        Bilingual standard,
        List<String> accepts,
        FieldCondition visibleWhen,
        PromiseTerm toFollow,
        BlankForm blank) {

    public MaterialDefinition {
        accepts = accepts == null ? List.of() : List.copyOf(accepts);
    }

    /** Whether the applicant can be asked for it, if only where it was not found. */
    public boolean comesFromApplicant() {
        return source != MaterialSource.HELD_BY_GOVERNMENT;
    }

    /** Whether it is looked for where its source says, and it says where. */
    public boolean saysWhereToLook() {
        return source.isLookedFor() ? supply != null && supply.fits(source) : supply == null;
    }

    /** Whether a written promise takes its place for a while. */
    public boolean mayFollow() {
        return necessity == Necessity.MAY_FOLLOW && toFollow != null && comesFromApplicant();
    }
}
