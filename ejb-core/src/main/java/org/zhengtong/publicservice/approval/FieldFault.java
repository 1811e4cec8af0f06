package org.zhengtong.publicservice.approval;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * What is wrong with one answer.
 *
 * @param subject id of the field, or code of the material
 * @param step the page on which it is asked
 * @param key words that say what is wrong
 * @param own words of the matter's own definition, to which those of {@code key} are added; null otherwise
 */
public record FieldFault(
        String step, String subject, Bilingual label, String key, List<Object> parameters, Bilingual own) {

    public FieldFault(String step, String subject, Bilingual label, String key, Object... parameters) {
        this(step, subject, label, key, List.of(parameters), null);
    }
}
