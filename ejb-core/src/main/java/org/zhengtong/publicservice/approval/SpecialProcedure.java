package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Bilingual;

/**
 * A test, inspection, hearing or expert review during which the clock stands still.
 *
 * @param mostDays in working days; 0 where no most is known
 */
public record SpecialProcedure(Bilingual name, int mostDays, Bilingual basis) {}
