package org.zhengtong.platform.security.directory;

import java.time.LocalDate;
import org.zhengtong.kernel.Bilingual;

/**
 * A unit as others see it.
 *
 * @param documentMark 机关代字 of its document numbers, for example 清青 in 清青审〔2026〕1号
 * @param order its place among its neighbours
 * @param closedOn null for a unit that works; a closed one keeps its name in what it did
 * @param version what was seen; a change says on which state it was made
 */
public record UnitView(
        long id,
        String code,
        Long parent,
        UnitKind kind,
        Bilingual name,
        Bilingual shortName,
        String division,
        String creditCode,
        String documentMark,
        String phone,
        Bilingual address,
        int order,
        LocalDate closedOn,
        int version) {

    public boolean open() {
        return closedOn == null;
    }
}
