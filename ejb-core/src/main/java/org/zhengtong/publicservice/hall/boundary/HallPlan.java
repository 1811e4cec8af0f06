package org.zhengtong.publicservice.hall.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.hall.CounterView;
import org.zhengtong.publicservice.hall.HallCode;
import org.zhengtong.publicservice.hall.HallRule;
import org.zhengtong.publicservice.hall.HallView;
import org.zhengtong.publicservice.hall.LineDay;
import org.zhengtong.publicservice.hall.PlanCounter;
import org.zhengtong.publicservice.hall.PlanHall;
import org.zhengtong.publicservice.hall.PlanLine;
import org.zhengtong.publicservice.hall.control.HallToday;
import org.zhengtong.publicservice.hall.control.Halls;
import org.zhengtong.publicservice.hall.control.Tickets;
import org.zhengtong.publicservice.hall.entity.Counter;
import org.zhengtong.publicservice.hall.entity.Hall;
import org.zhengtong.publicservice.hall.entity.Line;

/** Halls, queues and counters as their managers set them up, each within the reach of their role; and a day in figures. */
@Stateless
@DenyAll
public class HallPlan {

    private static final String MANAGE = "hall.manage";

    @Inject
    Halls halls;

    @Inject
    Tickets tickets;

    @Inject
    HallToday today;

    @Inject
    Caller caller;

    /** The halls within the caller's reach. */
    @RolesAllowed(MANAGE)
    public List<HallView> halls() {
        var scope = caller.scope(MANAGE);
        return today.views(
                halls.all().stream().filter(hall -> scope.covers(hall.unit())).toList());
    }

    @RolesAllowed(MANAGE)
    public HallView hall(String code) {
        return today.view(within(code));
    }

    @RolesAllowed(MANAGE)
    public List<CounterView> counters(String code) {
        return halls.counters(within(code)).stream()
                .map(counter -> counter.view(today.date()))
                .toList();
    }

    @RolesAllowed(MANAGE)
    @Audited("hall.plan")
    public HallCode open(@Valid PlanHall plan) {
        requireReach(plan.getUnit());
        HallRule.CODE_TAKEN.require(halls.find(plan.getCode()).isEmpty());
        halls.add(new Hall(plan.getCode(), plan.getUnit(), plan.name(), plan.address(), plan.hours()));
        return new HallCode(plan.getCode());
    }

    @RolesAllowed(MANAGE)
    @Audited("hall.plan")
    public HallCode change(@Valid PlanHall plan) {
        var hall = within(plan.getCode());
        hall.requireUnchanged(plan.version());
        requireReach(plan.getUnit());
        hall.belongTo(plan.getUnit());
        hall.describe(plan.name(), plan.address(), plan.hours());
        return new HallCode(hall.code());
    }

    /** A new queue, or a changed one; its letter stays, because tickets carry it. */
    @RolesAllowed(MANAGE)
    @Audited("hall.plan")
    public HallCode plan(String code, @Valid PlanLine plan) {
        var hall = within(code);
        halls.lock(hall);
        if (plan.getId() == null) {
            HallRule.PREFIX_TAKEN.require(halls.lines().stream()
                    .noneMatch(line -> line.hall() == hall.id() && line.prefix().equals(plan.getPrefix())));
            halls.add(new Line(hall, plan.getPrefix(), plan.name(), plan.getSlotMinutes(), plan.getPlaces()));
        } else {
            var line = halls.lockedLine(plan.getId());
            HallRule.LINE_ELSEWHERE.require(line.hall() == hall.id());
            line.requireUnchanged(plan.version());
            line.describe(plan.name(), plan.getSlotMinutes(), plan.getPlaces(), plan.isOpen());
        }
        return new HallCode(code);
    }

    @RolesAllowed(MANAGE)
    @Audited("hall.plan")
    public HallCode plan(String code, @Valid PlanCounter plan) {
        var hall = within(code);
        halls.lock(hall);
        HallRule.LINE_ELSEWHERE.require(linesOf(hall).containsAll(plan.served()));
        HallRule.NUMBER_TAKEN.require(halls.counters(hall).stream()
                .noneMatch(counter -> counter.number() == plan.getNumber()
                        && !Long.valueOf(counter.id()).equals(plan.getId())));
        if (plan.getId() == null) {
            halls.add(new Counter(hall, plan.getNumber(), plan.getUnit(), plan.name(), plan.served()));
        } else {
            var counter = halls.lockedCounter(plan.getId());
            HallRule.LINE_ELSEWHERE.require(counter.hall() == hall.id());
            counter.requireUnchanged(plan.version());
            counter.describe(plan.getNumber(), plan.getUnit(), plan.name(), plan.served(), plan.isOpen());
        }
        return new HallCode(code);
    }

    /** A hall's day by queue; queues without a ticket that day are left out. */
    @RolesAllowed(MANAGE)
    public List<LineDay> day(String code, LocalDate day) {
        var hall = within(code);
        var lines = halls.lines().stream().collect(Collectors.toMap(Line::id, Function.identity()));
        return tickets.figures(hall, day).stream()
                .map(row -> figures(lines.get((Long) row[0]), row))
                .sorted(Comparator.comparing(LineDay::prefix))
                .toList();
    }

    private static LineDay figures(Line line, Object[] row) {
        return new LineDay(
                line.prefix(), line.name(), (Long) row[1], (Long) row[2], (Long) row[3], (Double) row[4], (Integer)
                        row[5]);
    }

    private List<Long> linesOf(Hall hall) {
        return halls.lines().stream()
                .filter(line -> line.hall() == hall.id())
                .map(Line::id)
                .toList();
    }

    private Hall within(String code) {
        var hall = halls.get(code);
        requireReach(hall.unit());
        return hall;
    }

    private void requireReach(long unit) {
        if (!caller.scope(MANAGE).covers(unit)) {
            throw new EJBAccessException("a hall of another unit");
        }
    }
}
