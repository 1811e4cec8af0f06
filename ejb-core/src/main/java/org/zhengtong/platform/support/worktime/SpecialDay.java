package org.zhengtong.platform.support.worktime;

import java.time.LocalDate;

/**
 * A day on which the week's order does not hold.
 *
 * @param name of the festival that it belongs to
 * @param off true for a day off, false for a make-up working day (调休上班)
 */
public record SpecialDay(LocalDate date, String name, boolean off) {}
