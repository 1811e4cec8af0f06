package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Bilingual;

/**
 * What is otherwise in one place of a matter than it was before.
 *
 * @param place members on the way, for example {@code materials.name}
 * @param element of which of several, for example the material's name; null where there is one
 * @param language {@code zh} or {@code en}; null for what is in no language
 * @param kind name of the enum of which the values are, {@code YES_NO}, or null for text
 * @param before null if there was nothing
 * @param after null if there is nothing any more
 */
public record MatterChange(String place, Bilingual element, String language, String kind, String before, String after) {

    public GuidePart part() {
        return GuidePart.of(place);
    }
}
