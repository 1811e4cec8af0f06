package org.zhengtong.workflow.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.platform.support.workflow.CaseEnded;
import org.zhengtong.platform.support.workflow.CaseEnding;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.ReturnWay;
import org.zhengtong.platform.support.workflow.SignStep;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.StartCase;
import org.zhengtong.platform.support.workflow.StepDeadline;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.workflow.control.CaseFiles;
import org.zhengtong.workflow.control.CaseWalk;
import org.zhengtong.workflow.control.Deadlines;
import org.zhengtong.workflow.control.Definitions;
import org.zhengtong.workflow.control.Detours;
import org.zhengtong.workflow.control.History;
import org.zhengtong.workflow.control.Signing;
import org.zhengtong.workflow.control.Staffing;
import org.zhengtong.workflow.control.StepLimits;
import org.zhengtong.workflow.control.Steps;
import org.zhengtong.workflow.entity.CaseFile;
import org.zhengtong.workflow.entity.Step;

/** Moves cases, each behind the lock of its row. */
@Stateless
@Local(ApprovalEngine.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CaseClerk implements ApprovalEngine {

    @Inject
    CaseFiles cases;

    @Inject
    Steps steps;

    @Inject
    Signing signing;

    @Inject
    Staffing staffing;

    @Inject
    CaseWalk walk;

    @Inject
    Detours detours;

    @Inject
    Definitions definitions;

    @Inject
    Deadlines deadlines;

    @Inject
    StepLimits limits;

    @Inject
    History history;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    @Override
    public void start(StartCase command) {
        WorkflowRule.CASE_EXISTS.require(
                !cases.exists(command.key()), command.key().number());
        var walked = definitions.newest(command.process());
        definitions
                .get(walked)
                .model()
                .lanesToFill()
                .forEach(lane -> WorkflowRule.LANE_WITHOUT_SIGNATORY.require(
                        !command.lanes().getOrDefault(lane, List.of()).isEmpty(), lane));
        var file = new CaseFile(command, walked, clock.instant());
        cases.add(file);
        history.write(file, HistoryKind.STARTED, command.startedBy(), null, null);
        walk.start(file);
    }

    @Override
    public void lock(CaseKey key) {
        cases.lock(key);
    }

    @Override
    public void lock(CaseKey key, StepId step) {
        var file = cases.lock(key);
        steps.requireOpen(file, step, steps.open(file));
    }

    @Override
    public void claim(StepId id, AccountId by) {
        var step = openStep(id);
        if (step.places().heldBy(by).isEmpty()) {
            var seat = signing.requireSeatToClaim(step, by);
            step.claim(seat.place(), by, seat.principal());
            history.write(step, HistoryKind.CLAIMED, seat, null, null, null);
        }
    }

    @Override
    public void release(StepId id, AccountId by) {
        var step = openStep(id);
        var place = step.places().heldBy(by).orElseThrow(WorkflowRule.NOT_A_SIGNATORY::violated);
        step.release(place);
        history.write(step, HistoryKind.RELEASED, by, null, null);
        staffing.refill(step, walk.ruleOf(step), place);
    }

    @Override
    public void sign(SignStep command) {
        var file = cases.lock(command.step());
        var open = steps.open(file);
        var step = steps.requireOpen(file, command.step(), open);
        var seat = signing.requireSeat(step, command.by());
        var decided = step.sign(seat.place(), command, seat.principal(), clock.instant());
        history.write(step, HistoryKind.SIGNED, seat, command.outcome(), null, command.opinion());
        step.caseFile().learn(command.facts());
        decided.ifPresent(outcome -> walk.decide(step, outcome, open, command.by(), command.opinion()));
    }

    @Override
    public void complete(
            CaseKey key, String node, String outcome, AccountId by, String note, Map<String, Object> facts) {
        var file = cases.lock(key);
        var open = steps.open(file);
        var step = steps.requireOpen(file, node, open);
        step.complete(outcome, by, note, clock.instant());
        history.write(step, HistoryKind.SIGNED, by, outcome, note);
        file.learn(facts);
        walk.decide(step, outcome, open, by, note);
    }

    @Override
    public void handOver(StepId id, AccountId by, AccountId to, String reason) {
        var step = openStep(id);
        var seat = signing.requireSeat(step, by);
        staffing.requireImpartial(step.caseFile(), walk.ruleOf(step), to);
        step.handOver(seat.place(), to);
        history.write(step, HistoryKind.HANDED_OVER, seat, null, to, reason);
    }

    @Override
    public void sendBack(StepId id, AccountId by, String toNode, String reason, ReturnWay way) {
        var file = cases.lock(id);
        var open = steps.open(file);
        var step = steps.requireOpen(file, id, open);
        detours.sendBack(step, signing.requireSeat(step, by), toNode, reason, way);
    }

    @Override
    public void takeBack(StepId decided, AccountId by, String reason) {
        var file = cases.lock(decided);
        file.requireActive();
        detours.takeBack(steps.get(file, decided), by, reason);
    }

    @Override
    public void withdraw(CaseKey key, AccountId by, String reason) {
        var file = cases.lock(key);
        var open = steps.open(file);
        var state = file.engineState();
        file.withdraw(by, clock.instant());
        walk.abort(file, state, open, by);
        history.write(file, HistoryKind.WITHDRAWN, by, null, reason);
        events.fire(new CaseEnded(key, null, CaseEnding.WITHDRAWN, clock.instant()));
    }

    @Override
    public void setDeadline(StepId id, StepDeadline deadline) {
        var file = cases.lock(id);
        var step = steps.requireUnclosed(file, id, steps.open(file));
        deadlines.set(step, limits.sooner(step, walk.ruleOf(step).time(), deadline));
    }

    @Override
    public void reassign(CaseKey key, String lane, List<Signatory> signatories, AccountId by, String reason) {
        var file = cases.lock(key);
        file.requireRunning();
        WorkflowRule.LANE_WITHOUT_SIGNATORY.require(!signatories.isEmpty(), lane);
        file.reassign(lane, signatories);
        steps.open(file).stream().filter(step -> step.lane().equals(lane)).forEach(step -> {
            step.reassign(staffing.staff(file, walk.ruleOf(step), signatories).who());
            history.write(step, HistoryKind.REASSIGNED, by, null, reason);
        });
    }

    private Step openStep(StepId id) {
        var file = cases.lock(id);
        return steps.requireOpen(file, id, steps.open(file));
    }
}
