package org.zhengtong.publicservice.approval;

import java.time.LocalDate;

/**
 * For which days a licence does not count, and why.
 *
 * @param until last day; null until it is reinstated
 */
public record LicenceSuspension(LocalDate from, LocalDate until, String basis, String reason) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !isOverOn(day);
    }

    public boolean isOverOn(LocalDate day) {
        return until != null && day.isAfter(until);
    }
}
