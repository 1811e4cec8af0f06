package org.zhengtong.publicservice.approval;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * Who gets what they apply for.
 *
 * @param anyOne whether one of {@code met} suffices; otherwise all are needed
 * @param excluded cases that are refused
 */
public record Conditions(boolean anyOne, List<Bilingual> met, List<Bilingual> excluded) {

    public Conditions {
        met = met == null ? List.of() : List.copyOf(met);
        excluded = excluded == null ? List.of() : List.copyOf(excluded);
    }
}
