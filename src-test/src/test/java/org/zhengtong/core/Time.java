package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import org.zhengtong.platform.support.clock.boundary.TimeMachine;

/** Moves the county's clock instead of waiting, and waits for what workers do by themselves. */
final class Time {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private Time() {}

    /** Nine o'clock of a day. */
    static void at(LocalDate day) {
        at(day, LocalTime.of(9, 0));
    }

    static void at(LocalDate day, LocalTime time) {
        Beans.of(TimeMachine.class).travelTo(day.atTime(time).atZone(ZONE).toInstant());
    }

    /** The county's day. */
    static LocalDate today() {
        return LocalDate.ofInstant(Beans.of(TimeMachine.class).now(), ZONE);
    }

    static void passes(Duration time) {
        var machine = Beans.of(TimeMachine.class);
        machine.travelTo(machine.now().plus(time));
    }

    /** For what happens in the background; how long it takes is nothing that a test asserts. */
    static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            sleep(Duration.ofMillis(100));
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    /** Long enough for the workers to look twice: what should not happen had its chance. */
    static void letTheWorkersLook() {
        sleep(Duration.ofMillis(2_500));
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
