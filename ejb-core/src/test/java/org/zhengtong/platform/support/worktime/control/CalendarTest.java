package org.zhengtong.platform.support.worktime.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
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

    @Test
    void goesBackOverWorkingDaysAndTheDaysOffBeforeThem() {
        var monday = LocalDate.of(2026, 11, 23);
        assertThat(shipped.earliest(0, monday.minusDays(1))).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(shipped.earliest(0, monday)).isEqualTo(monday);
        assertThat(shipped.earliest(5, monday)).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(shipped.earliest(1, LocalDate.of(2026, 10, 8))).isEqualTo(LocalDate.of(2026, 9, 30));
        for (var days : new int[] {1, 5, 20, 30}) {
            var earliest = shipped.earliest(days, monday);
            assertThat(shipped.workingDaysBetween(earliest, monday)).isEqualTo(days);
            assertThat(shipped.workingDaysBetween(earliest.minusDays(1), monday))
                    .isGreaterThan(days);
        }
    }

    @Test
    void countsTheTimeThatFallsOnWorkingDays() {
        assertThat(worked("2026-11-20T15:00", "2026-11-20T17:30")).isEqualTo(Duration.ofMinutes(150));
        assertThat(worked("2026-11-20T15:00", "2026-11-23T09:00")).isEqualTo(Duration.ofHours(18));
        assertThat(worked("2026-11-19T15:00", "2026-11-24T09:00")).isEqualTo(Duration.ofHours(9 + 24 + 24 + 9));
        assertThat(worked("2026-11-21T09:00", "2026-11-22T09:00")).isZero();
        assertThat(worked("2026-09-20T09:00", "2026-09-20T11:00")).isEqualTo(Duration.ofHours(2));
    }

    private Duration worked(String start, String end) {
        var zone = ZoneId.of("Asia/Shanghai");
        return shipped.workingTimeBetween(
                LocalDateTime.parse(start).atZone(zone),
                LocalDateTime.parse(end).atZone(zone));
    }
}
