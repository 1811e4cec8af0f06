package org.zhengtong.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.support.clock.CountyClock;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.CorrectionItem;
import org.zhengtong.publicservice.approval.DeliveryWay;
import org.zhengtong.publicservice.approval.boundary.CaseBoard;
import org.zhengtong.publicservice.approval.boundary.Handling;
import org.zhengtong.publicservice.approval.boundary.LicenceRegister;
import org.zhengtong.publicservice.approval.boundary.PreliminaryReview;
import org.zhengtong.publicservice.approval.control.Clocks;
import org.zhengtong.publicservice.rating.Grade;

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
    private static final int VISITED = 4;
    private static final DemoDesk LAND_DESK = new DemoDesk("natural-resources", "reviewer");
    private static final DemoDesk MARKET_DESK = new DemoDesk("market-regulation", "window.acceptance");
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
    DemoFollowUps followUps;

    @Inject
    DemoPromiseActs promiseActs;

    @Inject
    DemoProceedings around;

    @Inject
    DemoDeliveries deliveries;

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
    private DemoPromises promises;
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
        promises = new DemoPromises(this, acts, promiseActs, people, answers, random);
        var townships = acts.townships();
        for (var i = 0; i < count; i++) {
            // A quarter of them within the last weeks, so that desks are full today.
            var daysAgo = i % 4 == 0 ? random.nextInt(RECENT_DAYS) : RECENT_DAYS + random.nextInt(YEARS_IN_DAYS);
            plan(i, now.atZone(CountyClock.ZONE).toLocalDate().minusDays(daysAgo), townships, sample);
        }
        promises.planHealth(now.atZone(CountyClock.ZONE).toLocalDate(), count, sample);
        var played = 0;
        while (!ahead.isEmpty() && ahead.peek().at().isBefore(now)) {
            var event = ahead.poll();
            clock.pretend(event.at());
            event.what().run();
            played++;
        }
        clock.pretend(null);
        arrangeForTomorrow();
        LOG.info(
                "demo county: {} applications, {} events, {} s",
                count,
                played,
                (System.nanoTime() - began) / 1_000_000_000);
    }

    /** Something for today's calendar. */
    private void arrangeForTomorrow() {
        var open = acts.inHandling("small-catering");
        open.stream()
                .limit(2)
                .forEach(number -> as(MARKET_DESK, () -> around.visit(number, MARKET_DESK.unit(), "申请人的经营场所")));
        open.stream().skip(2).limit(1).forEach(number -> as(MARKET_DESK, () -> around.offerHearing(number)));
    }

    private void plan(int index, LocalDate day, List<String> townships, long sample) {
        var at = day.atTime(8 + random.nextInt(13), random.nextInt(60)).atZone(CountyClock.ZONE);
        var township = index % 3 == 0 ? "qingshi" : townships.get(random.nextInt(townships.size()));
        switch (index % 5) {
            case 0, 1 -> on(at.toInstant(), () -> fileHomestead(at, township, sample));
            case 2, 3 -> on(at.toInstant(), () -> fileCatering(at, sample));
            default -> {
                var jointly = index % 20 == 9;
                on(at.toInstant(), () -> {
                    if (jointly) {
                        fileJointly(at, sample);
                    } else {
                        fileAllowance(at, township, sample);
                    }
                });
            }
        }
    }

    private void fileHomestead(ZonedDateTime at, String township, long sample) {
        var account = random.nextInt(3) == 0 ? CITIZENS.get(random.nextInt(CITIZENS.size())) : null;
        var typed = answers.of(acts.matter("rural-homestead"), township, at.toLocalDate());
        var number = acts.file("rural-homestead", account, typed, sample);
        // The home of an account may lie elsewhere than drawn: the case tells where it went.
        var own = acts.unitOf(number);
        check(
                number,
                at,
                new DemoDesk(own, "township.acceptance"),
                acceptedAt -> reviewJointly(number, acceptedAt, own));
    }

    /** One in five has no rules of food safety yet and promises them. */
    private void fileCatering(ZonedDateTime at, long sample) {
        if (random.nextInt(5) == 0) {
            promises.fileCatering(at, sample);
            return;
        }
        var account = random.nextInt(3) == 0 ? FIRMS.get(random.nextInt(FIRMS.size())) : null;
        var typed = answers.of(acts.matter("small-catering"), "chengguan", at.toLocalDate());
        var number = acts.file("small-catering", account, typed, sample);
        check(number, at, MARKET_DESK, acceptedAt -> {
            var decides = later(acceptedAt, 2, 7);
            if (sequence % VISITED == 0) {
                on(acceptedAt, () -> as(MARKET_DESK, () -> around.visit(number, MARKET_DESK.unit(), "申请人的经营场所")));
                on(decides.minusSeconds(1), () -> as(MARKET_DESK, () -> around.report(number, "场所、布局与图纸一致，符合要求")));
            }
            on(decides, () -> decide(number, decides, "market-regulation", "department.head"));
        });
    }

    private void fileJointly(ZonedDateTime at, long sample) {
        var matter = acts.matter("open-small-restaurant");
        var account = FIRMS.get(random.nextInt(FIRMS.size()));
        var typed = answers.of(matter, "chengguan", at.toLocalDate());
        var number = acts.file(matter.code(), account, typed, sample);
        check(number, at, new DemoDesk("government-services", "window.acceptance"), acceptedAt -> acts.partsOf(number)
                .forEach((part, unit) -> {
                    var decides = later(acceptedAt, 2, 9);
                    on(decides, () -> decideQuietly(part, unit));
                }));
    }

    private void decideQuietly(ApplicationNumber part, String unit) {
        var granted = random.nextInt(15) != 0;
        sign(part, unit, "department.head", granted ? "approve" : "refuse", granted ? "同意" : "现场和申请的内容不一致");
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
            on(plusDays(handled, 1), () -> deliveries.open(number));
        });
    }

    /** Who acts. */
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
            on(land, () -> as(LAND_DESK, () -> around.askExperts(number)));
            on(agrees, () -> as(LAND_DESK, () -> around.report(number, "坡体稳定，同意选址，建议做好截排水")));
        }
        on(agrees, () -> sign(number, "natural-resources", "reviewer", "agree", "符合村庄规划，没有超出控制面积"));
        on(farm, () -> sign(number, "agriculture", "reviewer", "agree", "一户一宅，符合申请条件"));
        var last = Stream.of(site, agrees, farm).max(Instant::compareTo).orElseThrow();
        var decides = later(last, 1, 4);
        on(decides, () -> decide(number, decides, township, "township.head"));
    }

    private void decide(ApplicationNumber number, Instant at, String unit, String role) {
        var granted = random.nextInt(12) != 0;
        sign(number, unit, role, granted ? "approve" : "refuse", granted ? "同意" : "用地不符合村庄规划的控制要求");
        rateLater(number, at);
        deliver(number, at, unit, role);
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

    /** Most read it online; some want it by post, some collect it. */
    private void deliver(ApplicationNumber number, Instant decided, String unit, String role) {
        var desk = new DemoDesk(unit, role);
        var way =
                sequence % 5 == 0 ? DeliveryWay.POST : sequence % 5 == 1 ? DeliveryWay.WINDOW : DeliveryWay.ELECTRONIC;
        deliveries.choose(number, way);
        switch (way) {
            case ELECTRONIC -> on(plusDays(decided, 1), () -> deliveries.open(number));
            case WINDOW -> on(plusDays(decided, 4), () -> as(desk, () -> deliveries.handOver(number)));
            case POST -> {
                on(plusDays(decided, 2), () -> as(desk, () -> deliveries.post(number)));
                on(plusDays(decided, 5), () -> as(desk, () -> deliveries.signedFor(number)));
            }
        }
    }

    private static Instant plusDays(Instant decided, int days) {
        return decided.plus(Duration.ofDays(days));
    }

    private void rateLater(ApplicationNumber number, Instant at) {
        if (random.nextInt(10) < 6) {
            var dice = random.nextInt(100);
            var stars = dice < 70 ? 5 : dice < 90 ? 4 : dice < 96 ? 3 : dice < 99 ? 2 : 1;
            var which = random.nextInt(100);
            var rated = later(at, 1, 5);
            on(rated, () -> acts.rate(number, stars, which));
            if (Grade.of(stars).isBad()) {
                on(later(rated, 1, 1), () -> followUps.callBack(number, people));
                on(later(rated, 3, 12), () -> followUps.answer(number, people));
            }
        }
    }

    void sign(ApplicationNumber number, String unit, String role, String outcome, String opinion) {
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

    void on(Instant at, Runnable what) {
        ahead.add(new Event(at, sequence++, what));
    }

    /** Within office hours, some working days later. */
    Instant later(Instant from, int least, int most) {
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
