package org.zhengtong.publicservice.approval;

import java.math.BigDecimal;
import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * One field of a form.
 *
 * @param id unique in the matter
 * @param hint may be null
 * @param required whether it must be filled in where it is visible
 * @param mustBe the answer without which the application cannot be accepted; null if any will do
 * @param unit of a number, for example 平方米
 * @param whole whether a number has no decimals
 * @param min least value of a number; null for 0
 * @param bounds limits of a number, each with its reason
 * @param days limits of a date, each with its reason
 * @param length most characters of a text; 0 for the usual
 * @param choices of {@code CHOICE} and {@code MULTI}
 * @param prefill where its first value comes from, for example {@code account.name}
 * @param given whether a prefilled value is shown as known and not asked again
 * @param derived how the server works it out; null if the applicant fills it in
 * @param visibleWhen the answer that makes it visible; null for always
 */
public record FormField(
        String id,
        FieldType type,
        Bilingual label,
        Bilingual hint,
        boolean required,
        RequiredAnswer mustBe,
        Bilingual unit,
        boolean whole,
        BigDecimal min,
        List<FieldBound> bounds,
        List<DayBound> days,
        int length,
        List<FieldChoice> choices,
        Prefill prefill,
        boolean given,
        Derivation derived,
        FieldCondition visibleWhen) {

    public FormField {
        bounds = bounds == null ? List.of() : List.copyOf(bounds);
        days = days == null ? List.of() : List.copyOf(days);
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    /** A field that has to be answered, and nothing more is said of it. */
    public static FormField asked(String id, FieldType type, Bilingual label) {
        return new FormField(
                id, type, label, null, true, null, null, false, null, null, null, 0, null, null, false, null, null);
    }

    /** Never asked: it follows from other answers. */
    public boolean followsFromOthers() {
        return derived != null;
    }
}
