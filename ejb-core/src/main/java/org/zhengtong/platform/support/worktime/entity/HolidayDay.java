package org.zhengtong.platform.support.worktime.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.zhengtong.platform.support.worktime.SpecialDay;

/** One day of a {@link HolidayYear}; it may lie in the December before. */
@Embeddable
public class HolidayDay {

    @Column(name = "calendar_day")
    private LocalDate date;

    @Column(name = "festival", length = 60)
    private String name;

    @Column(name = "day_off")
    private boolean off;

    protected HolidayDay() {}

    HolidayDay(SpecialDay day) {
        this.date = day.date();
        this.name = day.name();
        this.off = day.off();
    }

    SpecialDay toSpecialDay() {
        return new SpecialDay(date, name, off);
    }
}
