package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.SigningMode;
import org.zhengtong.platform.support.workflow.design.TriedWay;
import org.zhengtong.platform.support.workflow.design.TriedWay.Awaited;
import org.zhengtong.platform.support.workflow.design.TriedWay.Tried;
import org.zhengtong.platform.support.workflow.design.TryOut;
import org.zhengtong.platform.support.workflow.design.TryOut.Choice;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.platform.support.worktime.boundary.WorkCalendar;
import org.zhengtong.workflow.control.bpmn.NodeKind;
import org.zhengtong.workflow.control.bpmn.ProcessModel;
import org.zhengtong.workflow.control.bpmn.StepRule;
import org.zhengtong.workflow.control.drawing.SketchDrawing;
import org.zhengtong.workflow.control.jbpm.Moved;
import org.zhengtong.workflow.control.jbpm.Walker;
import org.zhengtong.workflow.entity.Facts;

/**
 * Walks a definition with the engine's own walker, from the start and by the choices that are given, and keeps nothing.
 * Each step is taken to be decided on its last day, or at once if it has no days of its own: so the longest time shows.
 */
@Dependent
public class TryingOut {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int HIGHEST = 8;

    @Inject
    Signatories signatories;

    @Inject
    WorkCalendar calendar;

    @Inject
    SketchDrawing drawing;

    @Inject
    Clock clock;

    /** @param walked the same as it is walked */
    public TriedWay walk(ProcessModel drawn, ProcessModel walked, TryOut command, Locale locale) {
        return new Walk(drawn, walked, command).run(locale);
    }

    /** One attempt. */
    private final class Walk {

        private final ProcessModel drawn;
        private final ProcessModel model;
        private final TryOut command;
        private final Walker walker;
        private final List<Tried> steps = new ArrayList<>();
        private final Map<String, String> works = new LinkedHashMap<>();
        private final Map<String, Moved.Alarm> alarms = new LinkedHashMap<>();
        private final Set<String> walked = new LinkedHashSet<>();
        private Facts facts;
        private byte[] state;
        private LocalDate last;
        private int rung;

        Walk(ProcessModel drawn, ProcessModel model, TryOut command) {
            this.drawn = drawn;
            this.model = model;
            this.command = command;
            Instant start =
                    command.from().atTime(MORNING).atZone(clock.getZone()).toInstant();
            this.walker = new Walker(model, Clock.fixed(start, clock.getZone()));
            this.facts = Facts.of(command.facts());
            this.last = command.from();
        }

        TriedWay run(Locale locale) {
            var ending = follow(walker.start(facts.values()), command.from());
            for (var choice : command.choices()) {
                if (ending == null) {
                    ending = choose(choice);
                }
            }
            return new TriedWay(List.copyOf(steps), awaited(), ending, last, drawing.of(drawn, steps, walked, locale));
        }

        /** What is not open any more, because it was chosen in another version of the draft, is passed over. */
        private Bilingual choose(Choice choice) {
            if (alarms.containsKey(choice.node())) {
                var alarm = alarms.remove(choice.node());
                var at = LocalDate.ofInstant(alarm.at(), clock.getZone());
                last = at.isAfter(last) ? at : last;
                return follow(walker.ring(state, alarm.id(), alarm.timer(), facts.values()), at);
            }
            var at = open(choice.node());
            if (at < 0 || !steps.get(at).outcomes().contains(choice.outcome())) {
                return null;
            }
            var decided = decided(steps.get(at), choice.outcome());
            steps.set(at, decided);
            facts = facts.decided(choice.node(), choice.outcome());
            var day = decided.deadline() == null
                    ? decided.opened()
                    : decided.deadline().due();
            last = day.isAfter(last) ? day : last;
            return follow(walker.complete(state, works.remove(choice.node()), facts.values()), day);
        }

        private int open(String node) {
            for (int i = steps.size() - 1; i >= 0; i--) {
                if (steps.get(i).node().equals(node) && steps.get(i).open()) {
                    return i;
                }
            }
            return -1;
        }

        private Bilingual follow(Moved moved, LocalDate day) {
            state = moved.state();
            walked.addAll(moved.flows());
            steps.removeIf(step -> step.open() && moved.closed().contains(works.get(step.node())));
            alarms.values().removeIf(alarm -> moved.alarmsCancelled().contains(alarm.id()));
            moved.alarms().forEach(alarm -> alarms.put("timer-" + ++rung, alarm));
            var joined = moved.flows().stream().anyMatch(flow -> comesFromJoin(flow));
            for (var opened : moved.opened()) {
                works.put(opened.node(), opened.work());
                steps.add(opened(opened.node(), joined ? last : day));
            }
            return moved.isOver() ? nameOf(moved.endNode()) : null;
        }

        private boolean comesFromJoin(String flow) {
            var from = model.flows().get(flow).from();
            return model.node(from).kind() == NodeKind.PARALLEL
                    && model.incoming(from).count() > 1;
        }

        private Bilingual nameOf(String end) {
            var name = end == null ? null : model.node(end).name();
            return name == null || name.zh().isEmpty() ? new Bilingual("结束", "End") : name;
        }

        private Tried opened(String node, LocalDate day) {
            var rule = model.node(node).step();
            var named = command.lanes().getOrDefault(rule.lane(), List.of());
            var forSubject = rule.forSubject() && named.isEmpty();
            var groups = forSubject ? List.<Group>of() : staffed(rule, named);
            return new Tried(
                    node,
                    model.node(node).name(),
                    groups.stream().map(signatories::nameOf).toList(),
                    groups.stream()
                            .flatMap(group -> signatories.membersOf(group).stream())
                            .distinct()
                            .toList(),
                    !forSubject && !named.containsAll(groups),
                    day,
                    deadline(rule, day),
                    rule.outcomes(),
                    null);
        }

        /** As a case would be staffed. */
        private List<Group> staffed(StepRule rule, List<Group> named) {
            var able = peopled(named);
            var oneSuffices = rule.signing().mode() == SigningMode.ANY && !able.isEmpty();
            if (oneSuffices || !named.isEmpty() && able.size() == named.size()) {
                return able;
            }
            var fallback = rule.fallback() == null
                    ? List.<Group>of()
                    : peopled(command.lanes().getOrDefault(rule.fallback(), List.of()));
            var others = fallback.isEmpty() ? List.of(signatories.administrators()) : fallback;
            return Stream.concat(able.stream(), others.stream()).distinct().toList();
        }

        private List<Group> peopled(List<Group> groups) {
            return groups.stream()
                    .flatMap(group -> TryingOut.this.peopled(group).stream())
                    .toList();
        }

        private List<Awaited> awaited() {
            return alarms.entrySet().stream()
                    .map(entry -> new Awaited(
                            entry.getKey(),
                            new Bilingual("定时", "Timer"),
                            LocalDate.ofInstant(entry.getValue().at(), clock.getZone())))
                    .toList();
        }
    }

    private Deadline deadline(StepRule rule, LocalDate opened) {
        return rule.time().limited()
                ? calendar.deadline(opened, TimeLimit.working(rule.time().days()))
                : null;
    }

    /** A group without members is stood in for by the one above it. */
    private Optional<Group> peopled(Group group) {
        var asked = Optional.of(group);
        for (int level = 0; asked.isPresent() && level < HIGHEST; level++) {
            if (!signatories.membersOf(asked.get()).isEmpty()) {
                return asked;
            }
            asked = signatories.superiorOf(asked.get());
        }
        return Optional.empty();
    }

    private static Tried decided(Tried step, String outcome) {
        return new Tried(
                step.node(),
                step.name(),
                step.groups(),
                step.people(),
                step.fellBack(),
                step.opened(),
                step.deadline(),
                step.outcomes(),
                outcome);
    }
}
