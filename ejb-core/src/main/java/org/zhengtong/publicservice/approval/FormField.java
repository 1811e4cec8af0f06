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
 * @param unit of a number, for example 平方米
 * @param min least value of a number; null for none
 * @param bounds most values of a number, each with its reason
 * @param length most characters of a text; 0 for the usual
 * @param choices of {@code CHOICE} and {@code MULTI}
 * @param prefill where its first value comes from, for example {@code account.name}
 * @param given whether a prefilled value is shown as known and not asked again
 * @param visibleWhen the answer that makes it visible; null for always
 */
public record FormField(
        String id,
        FieldType type,
        Bilingual label,
        Bilingual hint,
        boolean required,
        Bilingual unit,
        BigDecimal min,
        List<FieldBound> bounds,
        int length,
        List<FieldChoice> choices,
        Prefill prefill,
        boolean given,
        FieldCondition visibleWhen) {

    public FormField {
        bounds = bounds == null ? List.of() : List.copyOf(bounds);
        choices = choices == null ? List.of() : List.copyOf(choices);
    }
}
