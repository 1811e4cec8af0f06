package org.zhengtong.platform.support.worktime.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

    private final Calendar shipped = ShippedCalendar.get();

    @Test
    void knowsTheYearsThatShip() {
        assertThat(IntStream.rangeClosed(2016, 2026)).allMatch(shipped::knows);
        assertThat(shipped.knows(2015)).isFalse();
        assertThat(shipped.knows(2027)).isFalse();
    }

    @Test
    void counts248WorkingDaysIn2026() {
        assertThat(shipped.workingDaysOf(2026)).isEqualTo(248);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"})
    void worksOnTheMakeUpDaysOf2026(LocalDate day) {
        assertThat(shipped.isMakeUp(day)).isTrue();
        assertThat(shipped.isWorkingDay(day)).isTrue();
    }

    @Test
    void has33DaysOffListedIn2026() {
        assertThat(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(day -> shipped.holiday(day) != null))
                .hasSize(33);
    }

    @Test
    void countsMondayToFridayWithoutAnyYear() {
        assertThat(Calendar.withoutYears().workingDaysBetween(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 7)))
                .isEqualTo(5);
        assertThat(shipped.workingDaysBetween(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 7)))
                .isZero();
    }
}
