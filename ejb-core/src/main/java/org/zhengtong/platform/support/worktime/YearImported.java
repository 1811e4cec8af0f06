package org.zhengtong.platform.support.worktime;

import java.time.LocalDate;

/**
 * The holidays of a year were imported or replaced. Fired in the importing transaction. Owners of open deadlines that
 * touch the span compute them again: those marked estimated, and those of the last days of December before, since a
 * notice may also move days around New Year.
 *
 * @param from first day that is counted differently now; null if nothing changed
 * @param to last such day
 */
public record YearImported(int year, LocalDate from, LocalDate to) {

    public boolean changesAnything() {
        return from != null;
    }

    /** Whether a deadline that runs over these days may have moved. */
    public boolean touches(LocalDate start, LocalDate due) {
        return from != null && !from.isAfter(due) && !to.isBefore(start);
    }
}
