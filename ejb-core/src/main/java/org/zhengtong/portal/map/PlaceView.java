package org.zhengtong.portal.map;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * A place.
 *
 * @param hours when it is open; null where that means nothing
 * @param unit who keeps it
 * @param busLines the lines that stop there; empty elsewhere
 * @param open false once it is gone
 */
public record PlaceView(
        PlaceId id,
        PlaceKind kind,
        Bilingual name,
        Bilingual address,
        String phone,
        Bilingual hours,
        long unit,
        GeoPoint at,
        List<String> busLines,
        boolean open,
        int version) {

    /** The lines in one text. */
    public String lines() {
        return String.join(" / ", busLines);
    }
}
