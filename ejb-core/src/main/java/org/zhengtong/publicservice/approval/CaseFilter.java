package org.zhengtong.publicservice.approval;

import java.time.LocalDate;

/**
 * Narrows a list of applications; null means no restriction.
 *
 * @param unit the accepting unit
 * @param late only those that are late on a day; null for all
 * @param slice only those that a figure of the service monitoring counts; null for all
 */
public record CaseFilter(Stage stage, String matter, Long unit, String text, Late late, CaseSlice slice) {

    public static final CaseFilter ALL = new CaseFilter(null, null, null, null, null, null);

    public CaseFilter(Stage stage, String matter, Long unit, String text, Late late) {
        this(stage, matter, unit, text, late, null);
    }

    /**
     * Late on a day.
     *
     * @param atLeast how badly; what is past the legal limit is overdue as well
     */
    public record Late(Lateness atLeast, LocalDate on) {}
}
