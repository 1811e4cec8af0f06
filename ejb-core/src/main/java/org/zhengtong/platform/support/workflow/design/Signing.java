package org.zhengtong.platform.support.workflow.design;

import java.util.List;
import org.zhengtong.platform.support.workflow.SigningMode;

/**
 * How many of the signatories decide.
 *
 * @param ratio as it was written, for example {@code 2/3}; null unless a ratio decides
 * @param vetoes outcomes that decide at once where a ratio decides
 * @param vetoBy roles whose refusal decides at once where a ratio decides
 */
public record Signing(SigningMode mode, String ratio, List<String> vetoes, List<String> vetoBy) {

    public static final Signing ANY = new Signing(SigningMode.ANY, null, List.of(), List.of());

    public Signing {
        vetoes = List.copyOf(vetoes);
        vetoBy = List.copyOf(vetoBy);
    }
}
