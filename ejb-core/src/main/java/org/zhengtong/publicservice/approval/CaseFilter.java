package org.zhengtong.publicservice.approval;

import java.time.LocalDate;

/**
 * Narrows a list of applications; null means no restriction.
 *
 * @param unit the accepting unit
 * @param late only those that are late on a day; null for all
 */
public record CaseFilter(Stage stage, String matter, Long unit, String text, Late late) {

    public static final CaseFilter ALL = new CaseFilter(null, null, null, null, null);

    /**
     * Late on a day.
     *
     * @param atLeast how badly; what is past the legal limit is overdue as well
     */
    public record Late(Lateness atLeast, LocalDate on) {}
}
