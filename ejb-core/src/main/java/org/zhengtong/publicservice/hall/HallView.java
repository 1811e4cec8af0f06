package org.zhengtong.publicservice.hall;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * A hall as everybody sees it.
 *
 * @param openNow whether this is a working hour of a working day
 * @param version for whoever changes it
 */
public record HallView(
        String code,
        long unit,
        Bilingual name,
        Bilingual address,
        OpenHours hours,
        boolean openNow,
        List<LineView> lines,
        int version) {

    public HallView {
        lines = List.copyOf(lines);
    }

    public boolean isBookable() {
        return lines.stream().anyMatch(LineView::isBookable);
    }

    /** How many people wait now, in all queues together. */
    public long waiting() {
        return lines.stream().mapToLong(LineView::waiting).sum();
    }
}
