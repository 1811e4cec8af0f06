package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.workflow.Group;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.StepDeadline;
import org.zhengtong.platform.support.workflow.StepOverdue;
import org.zhengtong.platform.support.workflow.StepReminder;
import org.zhengtong.workflow.entity.Signer;
import org.zhengtong.workflow.entity.Step;

/**
 * Deadlines of steps. They wait on the agenda under the step and the number of its setting, so that one that was
 * moved or belongs to a closed step rings for nothing; that each is told once is written on the step in the same
 * transaction.
 */
@Dependent
public class Deadlines {

    /** The kind of work on the agenda. */
    public static final String KIND = "workflow-deadline";

    private static final String REMIND = "remind";
    private static final String PASS = "due";

    @Inject
    Agenda agenda;

    @Inject
    Signatories signatories;

    @Inject
    Signing signing;

    @Inject
    History history;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    /** Sets, moves or, with {@link StepDeadline#NONE}, takes away the deadline; the same one again changes nothing. */
    public void set(Step step, StepDeadline deadline) {
        if (step.due().is(deadline)) {
            return;
        }
        cancel(step);
        step.runsUntil(deadline);
        if (!step.caseFile().isSuspended()) {
            begin(step, deadline);
        }
        var day = deadline.dueOn() == null ? null : deadline.dueOn().toString();
        history.write(step, HistoryKind.DEADLINE_SET, AccountId.SYSTEM, day, deadline.basis());
    }

    private void begin(Step step, StepDeadline deadline) {
        if (deadline.remindAt() != null && deadline.remindAt().isAfter(clock.instant())) {
            agenda.add(KIND, ring(step, REMIND).id(), "", deadline.remindAt());
        }
        if (deadline.dueAt() != null) {
            agenda.add(KIND, ring(step, PASS).id(), "", deadline.dueAt());
        }
    }

    /** Takes off the agenda what can still ring. */
    public void cancel(Step step) {
        var due = step.due();
        if (due.remindAt() != null && !due.isReminded()) {
            agenda.cancel(KIND, ring(step, REMIND).id());
        }
        if (due.dueAt() != null && !due.isOverdue()) {
            agenda.cancel(KIND, ring(step, PASS).id());
        }
    }

    /** Puts on the agenda again what has still to ring; what came due meanwhile rings now. */
    public void resume(Step step) {
        var due = step.due();
        if (due.remindAt() != null && !due.isReminded()) {
            agenda.schedule(KIND, ring(step, REMIND).id(), "", due.remindAt());
        }
        if (due.dueAt() != null && !due.isOverdue()) {
            agenda.schedule(KIND, ring(step, PASS).id(), "", due.dueAt());
        }
    }

    /** Tells what a ring has to tell, once. */
    public void ring(Step step, Ring ring) {
        if (ring.what().equals(REMIND)) {
            if (step.remind(ring.setting())) {
                remind(step);
            }
        } else if (step.passDeadline(ring.setting())) {
            pass(step);
        }
    }

    private void remind(Step step) {
        history.write(
                step, HistoryKind.REMINDED, AccountId.SYSTEM, null, step.due().basis());
        events.fire(new StepReminder(
                step.caseFile().key(), step.id(), step.node(), step.name(), signing.awaited(step), clock.instant()));
    }

    private void pass(Step step) {
        history.write(
                step, HistoryKind.OVERDUE, AccountId.SYSTEM, null, step.due().basis());
        var superiors = superiorsOf(step);
        if (!superiors.isEmpty()) {
            history.write(step, HistoryKind.ESCALATED, AccountId.SYSTEM, null, names(superiors));
        }
        events.fire(new StepOverdue(
                step.caseFile().key(), step.id(), step.node(), step.name(), superiors, clock.instant()));
    }

    private List<AccountId> superiorsOf(Step step) {
        return step.places()
                .waiting()
                .map(Signer::group)
                .flatMap(group -> Optional.ofNullable(group).stream())
                .distinct()
                .flatMap(group -> signatories.superiorOf(group).stream())
                .distinct()
                .flatMap((Group superior) -> signatories.membersOf(superior).stream())
                .distinct()
                .toList();
    }

    private String names(List<AccountId> people) {
        return String.join("、", people.stream().map(signatories::nameOf).toList());
    }

    private static Ring ring(Step step, String what) {
        return new Ring(step.id().value(), step.due().settings(), what);
    }

    /**
     * An entry of the agenda.
     *
     * @param setting which setting of the step's deadline it belongs to
     */
    public record Ring(long step, int setting, String what) {

        String id() {
            return step + ":" + setting + ":" + what;
        }

        public static Ring of(String id) {
            var parts = id.split(":");
            return new Ring(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), parts[2]);
        }
    }
}
