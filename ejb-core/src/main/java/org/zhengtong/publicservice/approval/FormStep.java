package org.zhengtong.publicservice.approval;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * One page of the form: one thing asked. The summary at the end is no step of the definition.
 *
 * @param id part of the page's address
 * @param name short, for the list of steps
 * @param title the question that the page asks
 * @param materials codes of the materials that are uploaded here
 */
public record FormStep(
        String id, Bilingual name, Bilingual title, Bilingual hint, List<FormField> fields, List<String> materials) {

    public FormStep {
        fields = fields == null ? List.of() : List.copyOf(fields);
        materials = materials == null ? List.of() : List.copyOf(materials);
    }
}
