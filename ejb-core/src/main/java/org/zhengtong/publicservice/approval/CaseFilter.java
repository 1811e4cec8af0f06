package org.zhengtong.publicservice.approval;

import java.time.LocalDate;

/**
 * Narrows a list of applications; null means no restriction.
 *
 * @param unit the accepting unit
 * @param overdueOn only those whose legal limit was over before this day
 */
public record CaseFilter(Stage stage, String matter, Long unit, String text, LocalDate overdueOn) {

    public static final CaseFilter ALL = new CaseFilter(null, null, null, null, null);
}
