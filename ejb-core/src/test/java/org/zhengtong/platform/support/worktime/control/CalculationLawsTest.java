package org.zhengtong.platform.support.worktime.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengtong.platform.support.worktime.DayCount;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.platform.support.worktime.Extension;
import org.zhengtong.platform.support.worktime.Pause;
import org.zhengtong.platform.support.worktime.TimeLimit;

/** What holds of every deadline, tried on random limits, extensions and pauses. */
class CalculationLawsTest {

    private static final Calendar CALENDAR = ShippedCalendar.get();
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsExactlyTheDaysAllowedAndEndsOnAWorkingDayOutsideEveryPause(int seed) {
        var deadline = new Sample(new Random(seed)).deadline();

        assertThat(deadline.usedBy(deadline.due())).isEqualTo(deadline.allowed());
        assertThat(CALENDAR.isWorkingDay(deadline.due())).isTrue();
        assertThat(deadline.isPausedOn(deadline.due())).isFalse();
        assertThat(deadline.days()).last().extracting(day -> day.date()).isEqualTo(deadline.due());
        assertThat(deadline.days().size())
                .isEqualTo(deadline.start().datesUntil(deadline.due()).count() + 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithCountingDayByDay(int seed) {
        var deadline = new Sample(new Random(seed)).deadline();

        var counted = deadline.start()
                .plusDays(1)
                .datesUntil(deadline.due().plusDays(1))
                .filter(day -> deadline.limit().count() == DayCount.CALENDAR || CALENDAR.isWorkingDay(day))
                .filter(day -> deadline.pauses().stream().noneMatch(pause -> pause.covers(day)))
                .count();

        if (deadline.limit().count() == DayCount.WORKING && deadline.allowed() > 0) {
            assertThat(counted).isEqualTo(deadline.allowed());
        } else {
            assertThat(counted).isGreaterThanOrEqualTo(deadline.allowed());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverEndsEarlierForALaterStartAMoreGenerousLimitOrAnotherPause(int seed) {
        var random = new Random(seed);
        var sample = new Sample(random);
        var due = sample.deadline().due();

        assertThat(sample.startingLater().due()).isAfterOrEqualTo(due);
        assertThat(sample.withOneMoreDay().due()).isAfterOrEqualTo(due);
        assertThat(sample.withOneMorePause(random).due()).isAfterOrEqualTo(due);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheOrderOfPausesAndExtensions(int seed) {
        var sample = new Sample(new Random(seed));

        assertThat(sample.reversed().due()).isEqualTo(sample.deadline().due());
    }

    private record Sample(LocalDate start, TimeLimit limit, List<Extension> extensions, List<Pause> pauses) {

        Sample(Random random) {
            this(FIRST.plusDays(random.nextInt(3_600)), limit(random), extensions(random), new ArrayList<>());
            for (var i = random.nextInt(4); i > 0; i--) {
                pauses.add(pause(random));
            }
        }

        Deadline deadline() {
            return Calculation.deadline(CALENDAR, start, limit, extensions, pauses);
        }

        Deadline startingLater() {
            return Calculation.deadline(CALENDAR, start.plusDays(1), limit, extensions, pauses);
        }

        Deadline withOneMoreDay() {
            return Calculation.deadline(CALENDAR, start, limit.extendedBy(1), extensions, pauses);
        }

        Deadline withOneMorePause(Random random) {
            var more = new ArrayList<>(pauses);
            more.add(pause(random));
            return Calculation.deadline(CALENDAR, start, limit, extensions, more);
        }

        Deadline reversed() {
            var otherPauses = new ArrayList<>(pauses);
            var otherExtensions = new ArrayList<>(extensions);
            Collections.reverse(otherPauses);
            Collections.reverse(otherExtensions);
            return Calculation.deadline(CALENDAR, start, limit, otherExtensions, otherPauses);
        }

        private Pause pause(Random random) {
            var from = start.plusDays(random.nextInt(40) - 5);
            return new Pause(from, from.plusDays(random.nextInt(20)), "评审");
        }

        private static TimeLimit limit(Random random) {
            return new TimeLimit(random.nextInt(46), DayCount.values()[random.nextInt(2)], null);
        }

        private static List<Extension> extensions(Random random) {
            return IntStream.range(0, random.nextInt(3))
                    .mapToObj(i -> new Extension(1 + random.nextInt(15), FIRST, "", null))
                    .toList();
        }
    }
}
