package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.workflow.CaseEnded;
import org.zhengtong.platform.support.workflow.CaseEnding;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.SignStep;
import org.zhengtong.platform.support.workflow.StepDone;
import org.zhengtong.platform.support.workflow.StepOpened;
import org.zhengtong.platform.support.workflow.StepState;
import org.zhengtong.workflow.control.bpmn.Jump;
import org.zhengtong.workflow.control.bpmn.StepRule;
import org.zhengtong.workflow.control.jbpm.Moved;
import org.zhengtong.workflow.entity.CaseFile;
import org.zhengtong.workflow.entity.Step;

/**
 * Carries out what the engine says: opens and closes steps, keeps the engine's state with the case, sets drawn
 * timers, and announces it. Events go out last, when everything is in place, because observers may call the engine
 * again.
 */
@Dependent
public class CaseWalk {

    /** The kind of work on the agenda for drawn timers. */
    public static final String ALARM = "workflow-timer";

    @Inject
    Definitions definitions;

    @Inject
    Steps steps;

    @Inject
    Staffing staffing;

    @Inject
    Signing signing;

    @Inject
    Deadlines deadlines;

    @Inject
    StepLimits limits;

    @Inject
    OpinionDrafts drafts;

    @Inject
    History history;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    public void start(CaseFile file) {
        var moved = definitionOf(file).walker().start(file.facts());
        carryOut(file, moved, List.of(), Cause.by(file.startedBy(), StepState.CANCELLED));
    }

    /** The step is decided; what comes next? */
    public void decide(Step step, String outcome, List<Step> open, AccountId by, String opinion) {
        var file = step.caseFile();
        step.decide(outcome, by, clock.instant());
        file.decided(step.node(), outcome, by);
        deadlines.cancel(step);
        drafts.forget(step.id());
        history.write(step, HistoryKind.STEP_DONE, by, step.outcome(), null);
        events.fire(new StepDone(file.key(), step.id(), step.node(), step.outcome(), opinion, by, step.closedAt()));
        var walker = definitionOf(file).walker();
        var moved = step.straightReturn(outcome)
                .map(stood -> walker.jump(file.engineState(), Jump.backTo(stood), file.facts())
                        .having(stood.flows()))
                .orElseGet(() -> walker.complete(file.engineState(), step.work(), file.facts()));
        carryOut(file, moved, open, Cause.decision(step));
    }

    public void ring(CaseFile file, String alarm, String timer) {
        var moved = definitionOf(file).walker().ring(file.engineState(), alarm, timer, file.facts());
        carryOut(file, moved, steps.open(file), Cause.by(AccountId.SYSTEM, StepState.CANCELLED));
    }

    /** Against the arrows. */
    void jump(CaseFile file, Jump jump, List<Step> open, Cause cause) {
        var definition = definitionOf(file);
        var moved = definition.walker().jump(file.engineState(), jump, file.facts());
        file.wentBack(cause.by(), way -> definition.sendBack().wayLeft(way, jump));
        carryOut(file, moved, open, cause);
    }

    public void abort(CaseFile file, byte[] lastState, List<Step> open, AccountId by) {
        var moved = definitionOf(file).walker().abort(lastState);
        close(moved, open, StepState.CANCELLED, by);
        moved.alarmsCancelled().forEach(alarm -> agenda.cancel(ALARM, alarm));
    }

    /** What the definition says of a step. */
    public StepRule ruleOf(Step step) {
        return definitionOf(step.caseFile()).rule(step.node());
    }

    public Definition definitionOf(CaseFile file) {
        return definitions.get(file.walked());
    }

    private void carryOut(CaseFile file, Moved moved, List<Step> open, Cause cause) {
        close(moved, open, cause.left(), cause.by());
        setTimers(file, moved);
        file.moved(moved.state(), moved.flows());
        var opened = new ArrayList<Step>();
        moved.opened().forEach(each -> opened.add(open(file, each, cause)));
        if (moved.isOver()) {
            file.end(moved.endNode(), clock.instant());
            history.write(file, HistoryKind.ENDED, cause.by(), moved.endNode(), null);
        }
        announce(file, opened, moved);
        opened.forEach(step -> skip(step, cause));
    }

    void setTimers(CaseFile file, Moved moved) {
        moved.alarmsCancelled().forEach(alarm -> agenda.cancel(ALARM, alarm));
        moved.alarms()
                .forEach(alarm -> agenda.schedule(ALARM, alarm.id(), file.id() + ":" + alarm.timer(), alarm.at()));
    }

    private void close(Moved moved, List<Step> open, StepState how, AccountId by) {
        open.stream()
                .filter(Step::isOpen)
                .filter(step -> moved.closed().contains(step.work()))
                .forEach(step -> {
                    deadlines.cancel(step);
                    drafts.forget(step.id());
                    step.close(how, by, clock.instant());
                });
    }

    private Step open(CaseFile file, Moved.Opened opened, Cause cause) {
        var definition = definitionOf(file);
        var staffed = staffing.staff(file, definition.rule(opened.node()));
        var step = new Step(file, definition.plan(opened.node()), staffed.who(), opened.work(), clock.instant());
        step.openedBy(cause.decided());
        step.comesStraightBackTo(cause.straightAt(step.node()));
        steps.add(step);
        history.write(step, HistoryKind.STEP_OPENED, file.lastActor(), null, null);
        if (staffed.fellBack()) {
            history.write(step, HistoryKind.FELL_BACK, AccountId.SYSTEM, null, null);
        }
        limits.begin(step, definition.rule(step.node()).time()).ifPresent(deadline -> deadlines.set(step, deadline));
        return step;
    }

    /** A step that an observer has already closed again is not announced. */
    private void announce(CaseFile file, List<Step> opened, Moved moved) {
        for (var step : opened) {
            if (step.isOpen()) {
                events.fire(new StepOpened(file.key(), step.id(), step.node(), step.lane(), step.openedAt()));
            }
        }
        if (moved.isOver()) {
            events.fire(new CaseEnded(file.key(), moved.endNode(), CaseEnding.REACHED, clock.instant()));
        }
    }

    /** Whoever has just agreed need not say so twice in a row, where the definition spares them. */
    private void skip(Step step, Cause cause) {
        if (!step.isOpen() || !ruleOf(step).skipSame()) {
            return;
        }
        step.agreementToSkip(cause.by())
                .flatMap(agreement -> signing.seat(step, cause.by())
                        .map(seat -> skip(step, seat, new SignStep(step.id(), cause.by(), agreement, null))))
                .ifPresent(outcome -> decide(step, outcome, steps.open(step.caseFile()), cause.by(), null));
    }

    /** @return what is decided with this; null if others have to sign yet */
    private String skip(Step step, Seat seat, SignStep command) {
        step.skip();
        history.write(step, HistoryKind.SKIPPED, seat, command.outcome(), null, null);
        return step.sign(seat.place(), command, seat.principal(), clock.instant())
                .orElse(null);
    }
}
