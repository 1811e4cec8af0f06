package org.zhengtong.publicservice.approval;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * A form on paper, described by its fields so that it is drawn from data; drawn with its examples it is the sample.
 *
 * @param note what stands under the title; may be null
 * @param declaration what the applicant signs
 */
public record BlankForm(Bilingual title, Bilingual note, List<BlankField> fields, Bilingual declaration) {

    public BlankForm {
        fields = List.copyOf(fields);
    }
}
