package org.zhengtong.core;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.zhengtong.platform.security.directory.boundary.Directory;
import org.zhengtong.platform.support.clock.boundary.TimeMachine;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.publicservice.hall.BookSlot;
import org.zhengtong.publicservice.hall.CounterView;
import org.zhengtong.publicservice.hall.HallView;
import org.zhengtong.publicservice.hall.LineView;
import org.zhengtong.publicservice.hall.PlanCounter;
import org.zhengtong.publicservice.hall.PlanHall;
import org.zhengtong.publicservice.hall.PlanLine;
import org.zhengtong.publicservice.hall.TicketView;
import org.zhengtong.publicservice.hall.boundary.CounterDesk;
import org.zhengtong.publicservice.hall.boundary.HallGuide;
import org.zhengtong.publicservice.hall.boundary.HallPlan;
import org.zhengtong.publicservice.hall.boundary.Reception;

/** A hall of a test's own: queue A without appointments, queue B with one place a slot, two counters for both. */
record SampleHall(String code) {

    static final LocalTime NINE = LocalTime.of(9, 0);

    private static final AtomicInteger COUNTER = new AtomicInteger();

    static SampleHall opened() {
        var code = "test-" + System.currentTimeMillis() + "-" + COUNTER.incrementAndGet();
        var hall = new PlanHall();
        hall.setCode(code);
        hall.setUnit(unit("government-services"));
        hall.setNameZh("试运行大厅");
        hall.setAddressZh("清水路");
        As.person(Citizens.ADMINISTRATOR, () -> Beans.of(HallPlan.class).open(hall));
        var sample = new SampleHall(code);
        sample.plan(line("A", 0));
        sample.plan(line("B", 1));
        sample.plan(sample.counter(1, "market-regulation"));
        sample.plan(sample.counter(2, "chengguan"));
        return sample;
    }

    private static long unit(String code) {
        return Beans.of(Directory.class).unit(code).orElseThrow().id();
    }

    static PlanLine line(String prefix, int places) {
        var line = new PlanLine();
        line.setPrefix(prefix);
        line.setNameZh("队列" + prefix);
        line.setPlaces(places);
        return line;
    }

    /** @param unit whose staff sits there */
    PlanCounter counter(int number, String unit) {
        var counter = new PlanCounter();
        counter.setUnit(unit(unit));
        counter.setNumber(number);
        counter.setNameZh("综合窗口");
        counter.setLines(List.of(line("A").id(), line("B").id()));
        return counter;
    }

    void plan(PlanLine line) {
        As.person(Citizens.ADMINISTRATOR, () -> Beans.of(HallPlan.class).plan(code, line));
    }

    void plan(PlanCounter counter) {
        As.person(Citizens.ADMINISTRATOR, () -> Beans.of(HallPlan.class).plan(code, counter));
    }

    HallView view() {
        return Beans.of(HallGuide.class).hall(code);
    }

    LineView line(String prefix) {
        return view().lines().stream()
                .filter(line -> line.prefix().equals(prefix))
                .findFirst()
                .orElseThrow();
    }

    /** The clerk takes the counter's seat. */
    void sit(String clerk, int counter) {
        As.person(clerk, () -> {
            var desk = Beans.of(CounterDesk.class);
            desk.sit(counters().stream()
                    .filter(each -> each.number() == counter)
                    .findFirst()
                    .orElseThrow()
                    .id());
        });
    }

    private List<CounterView> counters() {
        return As.person(Citizens.ADMINISTRATOR, () -> Beans.of(HallPlan.class).counters(code));
    }

    TicketView ticket(String prefix, boolean preferred) {
        return As.person(Desk.MARKET_CLERK, () -> Beans.of(Reception.class)
                .ticket(line(prefix).id(), preferred));
    }

    BookSlot slot(LocalDate day, LocalTime from) {
        var slot = new BookSlot();
        slot.setLine(line("B").id());
        slot.setDay(day);
        slot.setFrom(from);
        slot.setAbout("给孩子上户口");
        return slot;
    }

    /** The first working day after today, so that every hour of it is still to come. */
    static LocalDate nextWorkingDay() {
        var calendar = Beans.of(WorkCalendar.class);
        return Stream.iterate(Beans.of(TimeMachine.class).today().plusDays(1), day -> day.plusDays(1))
                .filter(calendar::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }
}
