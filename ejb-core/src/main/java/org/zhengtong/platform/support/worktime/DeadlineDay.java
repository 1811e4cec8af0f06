package org.zhengtong.platform.support.worktime;

import java.time.LocalDate;

/**
 * One day of a deadline's calculation.
 *
 * @param ordinal which counted day it is, from 1; 0 if it does not count
 * @param note name of the holiday or reason of the pause; null otherwise
 * @param estimated whether the year's holidays are not known yet
 */
public record DeadlineDay(LocalDate date, DayKind kind, int ordinal, String note, boolean estimated) {}
