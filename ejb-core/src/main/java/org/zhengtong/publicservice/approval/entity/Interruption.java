package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.zhengtong.platform.support.worktime.Pause;

/**
 * Time that does not count because of a test, an appraisal, a hearing or an expert review (行政许可法 Art. 45). Its last day
 * is known from the start and moves when its cause ends earlier.
 */
@Embeddable
public class Interruption {

    private long proceedingId;
    private LocalDate fromDay;
    private LocalDate toDay;
    private String reason;

    protected Interruption() {}

    Interruption(long proceedingId, LocalDate fromDay, LocalDate toDay, String reason) {
        this.proceedingId = proceedingId;
        this.fromDay = fromDay;
        this.reason = reason;
        endOn(toDay);
    }

    boolean isFor(long proceeding) {
        return proceedingId == proceeding;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(fromDay) && !day.isAfter(toDay);
    }

    boolean lastsBeyond(LocalDate day) {
        return toDay.isAfter(day);
    }

    void endOn(LocalDate day) {
        toDay = day.isBefore(fromDay) ? fromDay : day;
    }

    Pause pause() {
        return new Pause(fromDay, toDay, reason);
    }
}
