package org.zhengtong.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.support.clock.CountyClock;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;
import org.zhengtong.publicservice.approval.boundary.Handling;
import org.zhengtong.publicservice.approval.boundary.LicenceRegister;
import org.zhengtong.publicservice.approval.boundary.PreliminaryReview;
import org.zhengtong.publicservice.approval.control.Clocks;

/**
 * Two years of applications, played event by event in the order of time through the product itself: what is open today is
 * open because its next event lies ahead. The same seed gives the same county.
 */
@Dependent
public class DemoHistory {

    private static final Logger LOG = LoggerFactory.getLogger(DemoHistory.class);
    private static final int USUAL = 500;
    private static final int YEARS_IN_DAYS = 730;
    private static final int RECENT_DAYS = 24;
    private static final List<String> CITIZENS = List.of(
            "19000000001",
            "19000000002",
            "19000000003",
            "19000000004",
            "19000000005",
            "19000000006",
            "19000000007",
            "19000000008",
            "19000000009",
            "19000000010");
    private static final List<String> FIRMS =
            List.of("19000000101", "19000000102", "19000000103", "19000000104", "19000000105");

    @Inject
    DemoActs acts;

    @Inject
    PreliminaryReview review;

    @Inject
    Handling handling;

    @Inject
    CaseBoard board;

    @Inject
    LicenceRegister licences;

    @Inject
    WorkCalendar calendar;

    @Inject
    CountyClock clock;

    private final Random random = new Random(20261122);
    private final DemoPeople people = new DemoPeople(random);
    private final DemoAnswers answers = new DemoAnswers(random);
    private final PriorityQueue<Event> ahead = new PriorityQueue<>();
    private int sequence;

    /** Something that will happen; later events stand up as earlier ones are played. */
    private record Event(Instant at, int order, Runnable what) implements Comparable<Event> {

        @Override
        public int compareTo(Event other) {
            var byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : Integer.compare(order, other.order);
        }
    }

    void write() {
        var began = System.nanoTime();
        var count = Integer.getInteger("zt.demo.applications", USUAL);
        var now = Instant.now();
        var sample = acts.sampleFile();
        var townships = acts.townships();
        for (var i = 0; i < count; i++) {
            // A quarter of them within the last weeks, so that desks are full today.
            var daysAgo = i % 4 == 0 ? random.nextInt(RECENT_DAYS) : RECENT_DAYS + random.nextInt(YEARS_IN_DAYS);
            plan(i, now.atZone(CountyClock.ZONE).toLocalDate().minusDays(daysAgo), townships, sample);
        }
        var played = 0;
        while (!ahead.isEmpty() && ahead.peek().at().isBefore(now)) {
            var event = ahead.poll();
            clock.pretend(event.at());
            event.what().run();
            played++;
        }
        clock.pretend(null);
        LOG.info(
                "demo county: {} applications, {} events, {} s",
                count,
                played,
                (System.nanoTime() - began) / 1_000_000_000);
    }

    private void plan(int index, LocalDate day, List<String> townships, long sample) {
        var at = day.atTime(8 + random.nextInt(13), random.nextInt(60)).atZone(CountyClock.ZONE);
        var township = index % 3 == 0 ? "qingshi" : townships.get(random.nextInt(townships.size()));
        switch (index % 5) {
            case 0, 1 -> on(at.toInstant(), () -> fileHomestead(at, township, sample));
            case 2, 3 -> on(at.toInstant(), () -> fileCatering(at, sample));
            default -> on(at.toInstant(), () -> fileAllowance(at, township, sample));
        }
    }

    private void fileHomestead(ZonedDateTime at, String township, long sample) {
        var account = random.nextInt(3) == 0 ? CITIZENS.get(random.nextInt(CITIZENS.size())) : null;
        var typed = answers.of(acts.matter("rural-homestead"), township, at.toLocalDate());
        var number = acts.file("rural-homestead", account, typed, sample);
        // The home of an account may lie elsewhere than drawn: the case tells where it went.
        var own = acts.townshipOf(number);
        check(
                number,
                at,
                new DemoDesk(own, "township.acceptance"),
                acceptedAt -> reviewJointly(number, acceptedAt, own));
    }

    private void fileCatering(ZonedDateTime at, long sample) {
        var account = random.nextInt(3) == 0 ? FIRMS.get(random.nextInt(FIRMS.size())) : null;
        var typed = answers.of(acts.matter("small-catering"), "chengguan", at.toLocalDate());
        var number = acts.file("small-catering", account, typed, sample);
        check(number, at, new DemoDesk("market-regulation", "window.acceptance"), acceptedAt -> {
            var decides = later(acceptedAt, 2, 7);
            on(decides, () -> decide(number, decides, "market-regulation", "department.head"));
        });
    }

    private void fileAllowance(ZonedDateTime at, String township, long sample) {
        var typed = answers.of(acts.matter("old-age-allowance"), township, at.toLocalDate());
        var number = acts.file("old-age-allowance", null, typed, sample);
        var handled = later(at.toInstant(), 0, 2);
        on(handled, () -> {
            sign(
                    number,
                    "civil-affairs",
                    "window.acceptance",
                    random.nextInt(12) == 0 ? "refuse" : "grant",
                    "户籍年龄核对无误");
            rateLater(number, handled);
        });
    }

    /** Who accepts. */
    private record DemoDesk(String unit, String role) {}

    private interface AfterAcceptance {

        void from(Instant acceptedAt);
    }

    private void check(ApplicationNumber number, ZonedDateTime filed, DemoDesk desk, AfterAcceptance next) {
        var dice = random.nextInt(100);
        var looksAt = later(filed.toInstant(), 0, 3);
        if (dice < 4) {
            var silent = calendar.deadline(filed.toLocalDate(), Clocks.CHECK)
                    .due()
                    .plusDays(1)
                    .atStartOfDay(CountyClock.ZONE)
                    .plusMinutes(1)
                    .toInstant();
            on(silent, () -> {
                acts.acceptBySilence(number);
                next.from(silent);
            });
        } else if (dice < 18) {
            on(looksAt, () -> askCorrection(number, looksAt, desk, next));
        } else if (dice < 22) {
            on(looksAt, () -> as(desk, () -> review.refuseAcceptance(number, "不属于本机关职权范围，请向有关机关申请")));
        } else if (dice < 25) {
            on(looksAt, () -> acts.withdraw(number, "材料要重新准备，先撤回"));
        } else {
            on(looksAt, () -> accept(number, looksAt, desk, next));
        }
    }

    private void accept(ApplicationNumber number, Instant at, DemoDesk desk, AfterAcceptance next) {
        as(desk, () -> review.accept(number, "材料齐全，符合法定形式"));
        next.from(at);
    }

    private void askCorrection(ApplicationNumber number, Instant at, DemoDesk desk, AfterAcceptance next) {
        as(desk, () -> review.askCorrection(number, List.of(new CorrectionItem(null, "申请表", "第二页没有签名，请签名后重新拍照上传"))));
        var corrects = later(at, 1, 9);
        on(corrects, () -> {
            acts.correct(number);
            var again = later(corrects, 0, 3);
            on(again, () -> accept(number, again, desk, next));
        });
    }

    private void reviewJointly(ApplicationNumber number, Instant acceptedAt, String township) {
        var site = later(acceptedAt, 1, 4);
        var land = later(acceptedAt, 1, 6);
        var farm = later(acceptedAt, 1, 6);
        on(site, () -> sign(number, township, "township.site", "agree", "四至清楚，邻里没有意见"));
        var askedExperts = random.nextInt(8) == 0;
        var agrees = askedExperts ? later(land, 2, 3) : land;
        if (askedExperts) {
            on(land, () -> atLandDesk(step -> handling.pause(number, step, "房后有坡，请地质灾害专家现场评估"), number));
            on(agrees, () -> atLandDesk(step -> handling.resume(number, step), number));
        }
        on(agrees, () -> sign(number, "natural-resources", "reviewer", "agree", "符合村庄规划，没有超出控制面积"));
        on(farm, () -> sign(number, "agriculture", "reviewer", "agree", "一户一宅，符合申请条件"));
        var last = Stream.of(site, agrees, farm).max(Instant::compareTo).orElseThrow();
        var decides = later(last, 1, 4);
        on(decides, () -> decide(number, decides, township, "township.head"));
    }

    private void atLandDesk(Consumer<StepId> work, ApplicationNumber number) {
        as(
                new DemoDesk("natural-resources", "reviewer"),
                () -> work.accept(board.open(number).mine().id()));
    }

    private void decide(ApplicationNumber number, Instant at, String unit, String role) {
        var granted = random.nextInt(12) != 0;
        sign(number, unit, role, granted ? "approve" : "refuse", granted ? "同意" : "用地不符合村庄规划的控制要求");
        rateLater(number, at);
        if (granted && random.nextInt(60) == 0) {
            var revokes = later(at, 30, 90);
            on(
                    revokes,
                    () -> as(
                            new DemoDesk(unit, role),
                            () -> licences.revoke(
                                    number, board.open(number).licences().get(0).id(), "持证人已不符合取得许可的条件")));
        }
    }

    private void rateLater(ApplicationNumber number, Instant at) {
        if (random.nextInt(10) < 6) {
            var dice = random.nextInt(100);
            var stars = dice < 70 ? 5 : dice < 90 ? 4 : dice < 96 ? 3 : dice < 99 ? 2 : 1;
            on(later(at, 1, 5), () -> acts.rate(number, stars));
        }
    }

    private void sign(ApplicationNumber number, String unit, String role, String outcome, String opinion) {
        as(
                new DemoDesk(unit, role),
                () -> handling.sign(number, board.open(number).mine().id(), outcome, opinion));
    }

    private void as(DemoDesk desk, Runnable work) {
        people.as(people.holding(desk.unit(), desk.role()), () -> {
            work.run();
            return null;
        });
    }

    private void on(Instant at, Runnable what) {
        ahead.add(new Event(at, sequence++, what));
    }

    /** Within office hours, some working days later. */
    private Instant later(Instant from, int least, int most) {
        var start = from.atZone(CountyClock.ZONE);
        var day = start.toLocalDate();
        var wanted = least + random.nextInt(most - least + 1);
        while (wanted > 0 || !calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
            wanted -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        var hour = day.atTime(9 + random.nextInt(8), random.nextInt(60))
                .atZone(CountyClock.ZONE)
                .toInstant();
        return hour.isAfter(from) ? hour : from.plusSeconds(600 + random.nextInt(1_200));
    }
}
