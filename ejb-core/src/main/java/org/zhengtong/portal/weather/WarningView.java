package org.zhengtong.portal.weather;

import java.time.Instant;
import org.zhengtong.kernel.Bilingual;

/**
 * A warning.
 *
 * @param guidance 防御指南: what people should do
 * @param liftedAt null unless it was lifted before its end
 * @param inForce at the moment of reading
 */
public record WarningView(
        WarningNumber number,
        WarningKind kind,
        WarningColour colour,
        long unit,
        Bilingual text,
        Bilingual guidance,
        Instant issuedAt,
        Instant endsAt,
        Instant liftedAt,
        String liftReason,
        boolean inForce,
        boolean demo) {

    /** When it was over, or will be. */
    public Instant over() {
        return liftedAt == null ? endsAt : liftedAt;
    }
}
