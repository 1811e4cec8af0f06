package org.zhengtong.publicservice.rating;

import java.time.LocalDate;

/**
 * How many ratings of a grade were given for a matter of a unit on a day.
 *
 * @param matter null where there was none
 */
public record GradeCount(long unit, String matter, LocalDate day, Grade grade, long ratings) {}
