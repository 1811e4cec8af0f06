package org.zhengtong.publicservice.approval.entity;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.zhengtong.platform.support.worktime.Pause;

/** A pause of the clock for a test, an inspection, a hearing or an expert review (行政许可法 Art. 45). */
@Embeddable
public class Interruption {

    private LocalDate fromDay;
    private LocalDate toDay;
    private String reason;

    protected Interruption() {}

    Interruption(LocalDate fromDay, String reason) {
        this.fromDay = fromDay;
        this.reason = reason;
    }

    boolean isOpen() {
        return toDay == null;
    }

    void endOn(LocalDate day) {
        toDay = day.isBefore(fromDay) ? fromDay : day;
    }

    Pause pause() {
        return new Pause(fromDay, toDay, reason);
    }
}
