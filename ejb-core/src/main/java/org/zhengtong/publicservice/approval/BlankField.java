package org.zhengtong.publicservice.approval;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * One field of a form on paper.
 *
 * @param lines height; 1 if not said
 * @param options boxes to tick instead of a line to write on
 * @param example what stands there in the sample
 */
public record BlankField(Bilingual label, int lines, List<Bilingual> options, Bilingual example) {

    public BlankField {
        lines = Math.max(1, lines);
        options = options == null ? List.of() : List.copyOf(options);
    }
}
