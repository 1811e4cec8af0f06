package org.zhengtong.publicservice.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.kernel.Bilingual;

/**
 * A matter of the catalogue 事项: everything that its guide tells and, where it is handled online, everything that filing
 * and handling need. It is written as one file, read by the catalogue and versioned as a whole: a running case keeps
 * the version under which it was filed. A new matter is a new file and no program.
 *
 * <p>The elements are those of the national service guides (GB/T 39554, standards of the service platform).
 *
 * @param code short, part of addresses, never reused
 * @param basicCode 基本编码 of 12 characters
 * @param version counted by the catalogue's editors, from 1
 * @param summary when one needs it and what one gets, in two sentences
 * @param keywords further words under which people look for it
 * @param unit code of the unit that is responsible, or {@code @township}
 * @param body who exercises the power, in words
 * @param scope 通办范围, where one may hand it in
 * @param quota 数量限制; null for none
 * @param intermediaries 中介服务; null for none
 * @param proxies whether a village proxy may file for the applicant
 * @param online null where the matter is not filed online yet
 * @param notices null where it is not handled online
 */
public record MatterDefinition(
        String code,
        String basicCode,
        int version,
        LocalDate updatedOn,
        Bilingual name,
        Bilingual summary,
        List<String> keywords,
        MatterType type,
        HandlingKind handling,
        Set<Audience> audiences,
        Set<LifeEvent> lifeEvents,
        String unit,
        Bilingual body,
        ExercisingLevel level,
        Bilingual scope,
        Bilingual quota,
        Bilingual intermediaries,
        boolean proxies,
        List<LegalBasis> bases,
        Conditions conditions,
        List<MaterialDefinition> materials,
        List<GuideStep> steps,
        MatterLimits limits,
        Fee fee,
        Visits visits,
        MatterResult result,
        ServiceWindow window,
        List<FrequentQuestion> questions,
        OnlineFiling online,
        NoticeWords notices) {

    public MatterDefinition {
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    /** Whether it can be filed online; the others are guides with forms to download. */
    public boolean filedOnline() {
        return online != null;
    }

    /** 全程网办: from filing to the result nobody has to come. */
    public boolean whollyOnline() {
        return filedOnline() && visits.times() == 0;
    }

    /** Whether it is several matters of several organs in one form 一件事. */
    public boolean hasParts() {
        return filedOnline() && !online.parts().isEmpty();
    }

    /** Whether it is an administrative licence, and 行政许可法 applies. */
    public boolean underLicensingLaw() {
        return type == MatterType.XK;
    }

    /** Materials that the applicant brings. */
    public List<MaterialDefinition> fromApplicant() {
        return materials.stream().filter(MaterialDefinition::comesFromApplicant).toList();
    }

    /** Materials that the government holds already, so that nobody may demand them. */
    public List<MaterialDefinition> heldByGovernment() {
        return materials.stream().filter(each -> !each.comesFromApplicant()).toList();
    }

    public Optional<MaterialDefinition> material(String materialCode) {
        return materials.stream()
                .filter(each -> each.code().equals(materialCode))
                .findFirst();
    }

    /** 实施编码: credit code of the implementing unit, level, basic code; 31 characters. */
    public String implementationCode(String creditCode) {
        return creditCode + level.digit() + basicCode;
    }

    /**
     * How the form calls something that can be asked for.
     *
     * @param subject code of a material or id of a field; empty for anything else, or for null
     */
    public Optional<Bilingual> nameOf(String subject) {
        return subject == null
                ? Optional.empty()
                : material(subject)
                        .map(MaterialDefinition::name)
                        .or(() -> filedOnline() ? online.field(subject).map(FormField::label) : Optional.empty());
    }
}
