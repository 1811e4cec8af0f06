package org.zhengtong.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.zhengtong.platform.support.clock.CountyClock;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.control.PromiseTimes.Moment;

/** Applications of the demo county's history in which something was promised: kept, late, broken, checked, revoked. */
class DemoPromises {

    private static final String MARKET = "market-regulation";
    private static final String HEALTH = "health";
    private static final String WINDOW = "window.acceptance";
    private static final String HEAD = "department.head";
    private static final String FIRM = "19000000101";
    private static final int HEALTH_IN = 24;
    private static final int DAYS_BETWEEN = 17;

    private final DemoHistory history;
    private final DemoActs acts;
    private final DemoPromiseActs promises;
    private final DemoPeople people;
    private final DemoAnswers answers;
    private final Random random;

    DemoPromises(
            DemoHistory history,
            DemoActs acts,
            DemoPromiseActs promises,
            DemoPeople people,
            DemoAnswers answers,
            Random random) {
        this.history = history;
        this.acts = acts;
        this.promises = promises;
        this.people = people;
        this.answers = answers;
        this.random = random;
    }

    void fileCatering(ZonedDateTime at, long sample) {
        var typed = answers.of(acts.matter("small-catering"), "chengguan", at.toLocalDate());
        var number = acts.file("small-catering", null, typed, sample, List.of("food-safety-rules"));
        var accepted = history.later(at.toInstant(), 0, 2);
        history.on(accepted, () -> {
            as(MARKET, WINDOW, () -> promises.accept(number));
            follow(number, accepted, sample);
        });
    }

    private void follow(ApplicationNumber number, Instant accepted, long sample) {
        chase(number);
        var dice = random.nextInt(10);
        if (dice < 7) {
            decideAfter(number, history.later(accepted, 1, 2), sample);
        } else if (dice < 9) {
            var ends = history.later(afterDue(number), 1, 3);
            history.on(ends, () -> as(MARKET, HEAD, () -> promises.endUnkept(number)));
        } else {
            decideAfter(number, history.later(afterDue(number), 1, 2), sample);
        }
    }

    private void decideAfter(ApplicationNumber number, Instant handsIn, long sample) {
        history.on(handsIn, () -> promises.handIn(number, sample));
        history.on(history.later(handsIn, 1, 2), () -> history.sign(number, MARKET, HEAD, "approve", "承诺的材料已经补齐，同意"));
    }

    /** One in so many of the county's applications, from lately back into the past. */
    void planHealth(LocalDate today, int count, long sample) {
        for (var i = 0; i < Math.max(4, count / HEALTH_IN); i++) {
            var at = today.minusDays(2L + (long) i * DAYS_BETWEEN)
                    .atTime(10, i % 60)
                    .atZone(CountyClock.ZONE);
            var course = i % 4;
            history.on(at.toInstant(), () -> fileHealth(at, course, sample));
        }
    }

    private void fileHealth(ZonedDateTime at, int course, long sample) {
        var typed = answers.of(acts.matter("public-place-health"), "chengguan", at.toLocalDate());
        var number = acts.file("public-place-health", FIRM, typed, sample, List.of("test-report"));
        var granted = history.later(at.toInstant(), 0, 0);
        history.on(granted, () -> {
            history.sign(number, HEALTH, WINDOW, "grant", "材料和承诺书齐全，当场准予");
            chase(number);
            afterGrant(number, granted, course, sample);
        });
    }

    private void afterGrant(ApplicationNumber number, Instant granted, int course, long sample) {
        if (course == 1 || course == 2) {
            var handsIn = history.later(granted, 5, 12);
            history.on(handsIn, () -> promises.handIn(number, sample));
            if (course == 2) {
                history.on(history.later(handsIn, 3, 8), () -> as(HEALTH, WINDOW, () -> promises.check(number, true)));
            }
        } else if (course == 3) {
            var checks = history.later(afterDue(number), 1, 3);
            history.on(checks, () -> as(HEALTH, WINDOW, () -> promises.check(number, false)));
            history.on(history.later(checks, 1, 2), () -> as(HEALTH, HEAD, () -> promises.revoke(number)));
        }
    }

    private void chase(ApplicationNumber number) {
        var due = promises.due(number);
        var reminder = due.atTime(8, 30).atZone(CountyClock.ZONE).toInstant();
        history.on(reminder, () -> promises.strike(number, Moment.REMIND));
        history.on(afterDue(number), () -> promises.strike(number, Moment.DUE));
    }

    private Instant afterDue(ApplicationNumber number) {
        return promises.due(number)
                .plusDays(1)
                .atTime(0, 1)
                .atZone(CountyClock.ZONE)
                .toInstant();
    }

    private void as(String unit, String role, Runnable work) {
        people.as(people.holding(unit, role), () -> {
            work.run();
            return null;
        });
    }
}
