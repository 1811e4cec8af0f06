package org.zhengtong.publicservice.approval.control;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.publicservice.approval.CatalogueRule;
import org.zhengtong.publicservice.approval.Law;
import org.zhengtong.publicservice.approval.MatterDefinition;

/**
 * Walks through everything a matter says and finds what is missing: a member that must be there, or one of the two
 * languages. It goes by the records' own members, so that a member added later is checked without being named here.
 */
final class MatterTexts {

    /** Members that may be absent; all others must be there. */
    private static final Set<String> OPTIONAL = Set.of(
            "MatterDefinition.quota",
            "MatterDefinition.intermediaries",
            "MatterDefinition.online",
            "MatterDefinition.notices",
            "LegalBasis.article",
            "MatterLimit.ends",
            "MatterLimits.extension",
            "GuideStep.time",
            "Fee.note",
            "Fee.basis",
            "Fee.amount",
            "Fee.when",
            "Visits.note",
            "MaterialDefinition.toFollow",
            "MaterialDefinition.supply",
            "MaterialSupply.licence",
            "MaterialSupply.matter",
            "MaterialSupply.material",
            "MaterialDefinition.when",
            "MaterialDefinition.base",
            "MaterialDefinition.guidance",
            "MaterialDefinition.standard",
            "MaterialDefinition.visibleWhen",
            "MaterialDefinition.blank",
            "BlankForm.note",
            "BlankForm.declaration",
            "BlankField.example",
            "FormStep.hint",
            "FormField.hint",
            "FormField.unit",
            "FormField.min",
            "FormField.mustBe",
            "FormField.prefill",
            "FormField.derived",
            "FormField.visibleWhen",
            "DayBound.notBefore",
            "DayBound.notAfter",
            "FieldBound.min",
            "FieldBound.max",
            "FieldBound.when",
            "FieldBound.advice",
            "FieldBound.basis",
            "FieldChoice.hint",
            "LicenceTemplate.renewal",
            "MatterProcess.townshipField");

    private static final Pattern LAW = Pattern.compile("《([^》]+)》");

    private final MatterFaults faults;

    private MatterTexts(MatterFaults faults) {
        this.faults = faults;
    }

    static void check(MatterDefinition matter, MatterFaults faults) {
        new MatterTexts(faults).look(matter, "");
    }

    private void look(Object value, String place) {
        if (value instanceof Bilingual text) {
            lookAtText(text, place);
        } else if (value instanceof Record part) {
            lookAtMembers(part, place);
        } else if (value instanceof Collection<?> parts) {
            var index = 0;
            for (var part : new ArrayList<>(parts)) {
                look(part, place + "[" + index++ + "]");
            }
        } else if (value instanceof Map<?, ?> parts) {
            parts.forEach((name, part) -> look(part, place + "." + name));
        }
    }

    private void lookAtText(Bilingual text, String place) {
        if (isBlank(text.zh())) {
            faults.add(CatalogueRule.LANGUAGE_MISSING, place, "zh");
        }
        if (isBlank(text.en())) {
            faults.add(CatalogueRule.LANGUAGE_MISSING, place, "en");
        } else if (!isBlank(text.zh())) {
            lookAtLaws(text, place);
        }
    }

    /** A citation has to use the law's customary English name; running text may say it otherwise. */
    private void lookAtLaws(Bilingual text, String place) {
        var cited = LAW.matcher(text.zh());
        if (cited.lookingAt()) {
            Law.named(cited.group(1))
                    .filter(law -> !text.en().startsWith(law.english()))
                    .ifPresent(law -> faults.add(CatalogueRule.LAW_NAMED_OTHERWISE, place, law.title(), law.english()));
        }
    }

    private void lookAtMembers(Record part, String place) {
        for (var member : part.getClass().getRecordComponents()) {
            var value = value(part, member);
            var memberPlace = place.isEmpty() ? member.getName() : place + "." + member.getName();
            if (value == null || value instanceof String text && isBlank(text)) {
                if (!OPTIONAL.contains(part.getClass().getSimpleName() + "." + member.getName())) {
                    faults.add(CatalogueRule.MISSING, memberPlace);
                }
            } else {
                look(value, memberPlace);
            }
        }
    }

    private static Object value(Record part, RecordComponent member) {
        try {
            return member.getAccessor().invoke(part);
        } catch (ReflectiveOperationException recordsAreReadable) {
            throw new IllegalStateException(recordsAreReadable);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
