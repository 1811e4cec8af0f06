package org.zhengtong.portal.content;

import java.time.LocalDate;

/**
 * What a column owes, and how it stands.
 *
 * @param updated day of its newest article, those below it counted; null for a blank one
 * @param due last day on which it is up to date; null if nothing is owed
 */
public record ColumnDuty(ColumnView column, LocalDate updated, LocalDate due, DutyLevel level) {

    private static final int WEEK = 7;

    public static ColumnDuty of(ColumnView column, LocalDate updated, LocalDate today) {
        if (updated == null) {
            return new ColumnDuty(column, null, null, DutyLevel.BLANK);
        }
        var due = column.cycle().freshUntil(updated).orElse(null);
        return new ColumnDuty(column, updated, due, level(due, today));
    }

    private static DutyLevel level(LocalDate due, LocalDate today) {
        if (due == null || due.minusDays(WEEK).isAfter(today)) {
            return DutyLevel.GOOD;
        }
        return today.isAfter(due) ? DutyLevel.OVERDUE : DutyLevel.SOON;
    }
}
