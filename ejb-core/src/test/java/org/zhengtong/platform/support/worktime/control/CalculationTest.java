package org.zhengtong.platform.support.worktime.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.worktime.DayKind;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.platform.support.worktime.Extension;
import org.zhengtong.platform.support.worktime.Pause;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.WorktimeRule;

class CalculationTest {

    private static final Calendar CALENDAR = ShippedCalendar.get();

    @Nested
    class InWorkingDays {

        @ParameterizedTest
        @CsvSource({
            "2026-02-10, 5, 2026-02-24",
            "2026-02-10, 20, 2026-03-16",
            "2026-09-24, 5, 2026-10-09",
            "2026-09-24, 20, 2026-10-29",
            "2026-04-30, 5, 2026-05-11",
            // The page that citizens see in the design: filed on a Sunday.
            "2026-11-22, 5, 2026-11-27",
            "2026-11-27, 12, 2026-12-15",
            // The notice for 2019 moved days of December 2018: Saturday the 29th was worked, Monday the 31st was not.
            "2018-12-28, 1, 2018-12-29",
            "2018-12-28, 2, 2019-01-02"
        })
        void endsOnTheLastWorkingDay(LocalDate start, int days, LocalDate due) {
            assertThat(working(start, days).due()).isEqualTo(due);
        }

        @Test
        void doesNotCountTheDayOfTheEvent() {
            var deadline = working(day("2026-11-09"), 1);

            assertThat(deadline.due()).isEqualTo("2026-11-10");
            assertThat(deadline.days()).extracting(each -> each.kind()).containsExactly(DayKind.START, DayKind.COUNTED);
        }

        @Test
        void countsMakeUpDaysAndNamesHolidays() {
            var deadline = working(day("2026-02-13"), 3);

            assertThat(deadline.due()).isEqualTo("2026-02-25");
            assertThat(deadline.skipped(DayKind.MAKE_UP)).isEqualTo(1);
            assertThat(deadline.skipped(DayKind.HOLIDAY)).isEqualTo(9);
            assertThat(deadline.days())
                    .filteredOn(each -> each.kind() == DayKind.HOLIDAY)
                    .allMatch(each -> each.note().equals("春节"));
        }

        @Test
        void numbersTheCountedDays() {
            assertThat(working(day("2026-11-09"), 12).days())
                    .filteredOn(each -> each.kind().counts())
                    .extracting(each -> each.ordinal())
                    .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        }

        @Test
        void ofNoDaysEndsOnTheDayItself() {
            assertThat(working(day("2026-11-20"), 0).due()).isEqualTo("2026-11-20");
        }

        @Test
        void ofNoDaysMovesOffADayOff() {
            var deadline = working(day("2026-11-21"), 0);

            assertThat(deadline.due()).isEqualTo("2026-11-23");
            assertThat(deadline.skipped(DayKind.MOVED)).isEqualTo(1);
        }
    }

    @Nested
    class Paused {

        @Test
        void takesOutEveryDayOfThePause() {
            var deadline = paused("2026-11-09", 12, pause("2026-11-16", "2026-11-18"));

            assertThat(deadline.due()).isEqualTo("2026-11-30");
            assertThat(deadline.skipped(DayKind.PAUSED)).isEqualTo(3);
            assertThat(deadline.skipped(DayKind.WEEKEND)).isEqualTo(6);
            assertThat(deadline.usedBy(day("2026-11-22"))).isEqualTo(6);
            assertThat(deadline.leftAfter(day("2026-11-22"))).isEqualTo(6);
        }

        @Test
        void takesOutADayOnceWherePausesOverlapOrTouch() {
            var whole = paused("2026-11-09", 12, pause("2026-11-16", "2026-11-18"));
            var overlapping =
                    paused("2026-11-09", 12, pause("2026-11-17", "2026-11-18"), pause("2026-11-16", "2026-11-17"));
            var touching =
                    paused("2026-11-09", 12, pause("2026-11-16", "2026-11-16"), pause("2026-11-17", "2026-11-18"));

            assertThat(overlapping.due()).isEqualTo(whole.due());
            assertThat(touching.due()).isEqualTo(whole.due());
        }

        @Test
        void takesOutNothingOnDaysThatWouldNotCount() {
            assertThat(paused("2026-11-09", 12, pause("2026-11-14", "2026-11-15"))
                            .due())
                    .isEqualTo(working(day("2026-11-09"), 12).due());
        }

        @Test
        void neverEndsInsideAPause() {
            assertThat(paused("2026-11-09", 1, pause("2026-11-10", "2026-11-11"))
                            .due())
                    .isEqualTo("2026-11-12");
            assertThat(paused("2026-11-09", 0, pause("2026-11-09", "2026-11-10"))
                            .due())
                    .isEqualTo("2026-11-11");
        }

        @Test
        void hasNoEndWhileThePauseLasts() {
            var deadline = paused("2026-11-09", 12, Pause.openSince(day("2026-11-16"), "专家评审"));

            assertThat(deadline.due()).isNull();
            assertThat(deadline.isOverdue(day("2027-11-16"))).isFalse();
            assertThat(deadline.usedBy(day("2027-11-16"))).isEqualTo(4);
            assertThat(deadline.days()).last().satisfies(last -> {
                assertThat(last.date()).isEqualTo("2026-11-16");
                assertThat(last.note()).isEqualTo("专家评审");
            });
        }

        @Test
        void keepsItsEndIfThePauseBeganAfterIt() {
            assertThat(paused("2026-11-09", 1, Pause.openSince(day("2026-11-11"), null))
                            .due())
                    .isEqualTo("2026-11-10");
        }
    }

    @Nested
    class Extended {

        @Test
        void addsItsDaysToTheCount() {
            var extension = new Extension(10, day("2026-12-01"), "案情复杂", null);

            var deadline = Calculation.deadline(
                    CALENDAR, day("2026-02-10"), TimeLimit.working(10), List.of(extension), List.of());

            assertThat(deadline.due()).isEqualTo(working(day("2026-02-10"), 20).due());
            assertThat(deadline.allowed()).isEqualTo(20);
        }
    }

    @Nested
    class InCalendarDays {

        @Test
        void countsDaysOff() {
            assertThat(calendar("2026-09-24", 15).due()).isEqualTo("2026-10-09");
        }

        @ParameterizedTest
        @CsvSource({
            // a Saturday, a day of the National Day holiday, and a Saturday that is worked
            "2026-11-13, 8, 2026-11-23",
            "2026-09-20, 15, 2026-10-08",
            "2026-10-01, 9, 2026-10-10"
        })
        void movesAnEndOnADayOffToTheNextWorkingDay(LocalDate start, int days, LocalDate due) {
            assertThat(calendar(start.toString(), days).due()).isEqualTo(due);
        }

        @Test
        void doesNotCountTheDayItMovesTo() {
            var deadline = calendar("2026-11-13", 8);

            assertThat(deadline.usedBy(deadline.due())).isEqualTo(8);
            assertThat(deadline.skipped(DayKind.MOVED)).isEqualTo(1);
        }

        @Test
        void takesOutDaysOffInsideAPauseToo() {
            var limit = TimeLimit.calendar(10);
            var deadline = Calculation.deadline(
                    CALENDAR, day("2026-11-09"), limit, List.of(), List.of(pause("2026-11-13", "2026-11-16")));

            assertThat(deadline.due()).isEqualTo("2026-11-23");
            assertThat(deadline.skipped(DayKind.PAUSED)).isEqualTo(4);
        }

        @Test
        void movesPastAPauseThatBeginsAfterItsLastDay() {
            var limit = TimeLimit.calendar(8);
            var deadline = Calculation.deadline(
                    CALENDAR, day("2026-11-13"), limit, List.of(), List.of(pause("2026-11-22", "2026-11-23")));

            assertThat(deadline.due()).isEqualTo("2026-11-24");
        }
    }

    @Nested
    class OfAYearNotKnownYet {

        @Test
        void countsMondayToFridayAndIsMarked() {
            var deadline = working(day("2026-12-30"), 5);

            assertThat(deadline.due()).isEqualTo("2027-01-06");
            assertThat(deadline.estimated()).isTrue();
            assertThat(deadline.days()).filteredOn(each -> each.estimated()).hasSize(6);
        }

        @Test
        void isNotMarkedIfItEndsBefore() {
            assertThat(working(day("2026-12-25"), 4).estimated()).isFalse();
            assertThat(working(day("2027-01-04"), 0).estimated()).isFalse();
        }
    }

    @Nested
    class Refuses {

        @Test
        void spansBeyondReason() {
            assertThatThrownBy(() -> working(day("2026-11-09"), Integer.MAX_VALUE))
                    .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule())
                            .isEqualTo(WorktimeRule.SPAN_TOO_LONG));
            assertThatThrownBy(() -> paused("2026-11-09", 1, pause("2026-11-10", "9999-12-31")))
                    .isInstanceOf(RuleViolation.class);
        }

        @Test
        void pausesThatEndBeforeTheyBegin() {
            assertThatThrownBy(() -> pause("2026-11-10", "2026-11-09")).isInstanceOf(RuleViolation.class);
        }

        @Test
        void negativeLimits() {
            assertThatThrownBy(() -> TimeLimit.working(-1)).isInstanceOf(RuleViolation.class);
        }
    }

    private static Deadline working(LocalDate start, int days) {
        return Calculation.deadline(CALENDAR, start, TimeLimit.working(days), List.of(), List.of());
    }

    private static Deadline calendar(String start, int days) {
        return Calculation.deadline(CALENDAR, day(start), TimeLimit.calendar(days), List.of(), List.of());
    }

    private static Deadline paused(String start, int days, Pause... pauses) {
        return Calculation.deadline(CALENDAR, day(start), TimeLimit.working(days), List.of(), List.of(pauses));
    }

    private static Pause pause(String from, String to) {
        return new Pause(day(from), day(to), "评审");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
