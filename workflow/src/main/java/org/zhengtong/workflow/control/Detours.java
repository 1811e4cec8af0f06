package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.CaseJumped;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.ReturnWay;
import org.zhengtong.platform.support.workflow.StepReturned;
import org.zhengtong.platform.support.workflow.StepState;
import org.zhengtong.platform.support.workflow.StepTakenBack;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.workflow.control.bpmn.Jump;
import org.zhengtong.workflow.control.bpmn.NodeKind;
import org.zhengtong.workflow.entity.CaseFile;
import org.zhengtong.workflow.entity.Step;
import org.zhengtong.workflow.entity.StraightReturn;

/** Moves that no arrow of the process draws. */
@Dependent
public class Detours {

    @Inject
    CaseWalk walk;

    @Inject
    Steps steps;

    @Inject
    Signing signing;

    @Inject
    Staffing staffing;

    @Inject
    History history;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    /** 驳回. */
    public void sendBack(Step step, Seat seat, String toNode, String reason, ReturnWay way) {
        var file = step.caseFile();
        var open = steps.open(file);
        var sendBack = walk.definitionOf(file).sendBack();
        WorkflowRule.NOT_ON_THE_WAY.require(
                sendBack.isPossible(step.node(), toNode)
                        && steps.doneNodes(file.id()).contains(toNode),
                String.valueOf(toNode));
        history.write(step, HistoryKind.SENT_BACK, seat, toNode, null, reason);
        events.fire(new StepReturned(file.key(), step.node(), toNode, reason, seat.person(), clock.instant()));
        var jump = sendBack.jump(step.node(), toNode);
        var cause = Cause.by(seat.person(), StepState.RETURNED);
        walk.jump(
                file,
                jump,
                open,
                way == ReturnWay.WALK_AGAIN ? cause : cause.comingStraightBack(toNode, stood(file, jump, open)));
    }

    /** How the case stands now in the part that a jump leaves. */
    private StraightReturn stood(CaseFile file, Jump jump, List<Step> open) {
        var definition = walk.definitionOf(file);
        var standing = definition.walker().standing(file.engineState(), jump.left());
        Map<String, List<String>> arrived = new LinkedHashMap<>();
        standing.arrived().forEach((join, flows) -> arrived.put(join, List.copyOf(flows)));
        var undone = new ArrayList<>(file.way());
        undone.removeAll(definition.sendBack().wayLeft(file.way(), jump));
        Map<String, StraightReturn> inner = new LinkedHashMap<>();
        open.stream()
                .filter(each -> each.isOpen() && standing.nodes().contains(each.node()))
                .forEach(each -> each.straightReturn().ifPresent(stood -> inner.put(each.node(), stood)));
        return new StraightReturn(
                List.copyOf(jump.left()), List.copyOf(standing.nodes()), arrived, List.copyOf(undone), inner);
    }

    /** 取回: the step waits again for the same person. */
    public void takeBack(Step decided, AccountId by, String reason) {
        var file = decided.caseFile();
        WorkflowRule.NOT_A_SIGNATORY.require(by.equals(decided.closedBy()));
        staffing.requireImpartial(file, walk.ruleOf(decided), by);
        WorkflowRule.TAKE_BACK_TOO_LATE.require(steps.mayTakeBack(decided.id(), by));
        history.write(decided, HistoryKind.TAKEN_BACK, by, null, reason);
        events.fire(new StepTakenBack(file.key(), decided.id(), decided.node(), reason, by, clock.instant()));
        var jump = walk.definitionOf(file).sendBack().jump(steps.nodesOpenedBy(decided.id()), decided.node());
        walk.jump(file, jump, steps.open(file), Cause.by(by, StepState.RETURNED));
        steps.open(file).stream()
                .filter(step -> step.node().equals(decided.node()))
                .findFirst()
                .ifPresent(step -> waitFor(step, by));
    }

    private void waitFor(Step step, AccountId person) {
        var own = signing.seat(step, person);
        own.ifPresent(seat -> step.claim(seat.place(), person, seat.principal()));
        if (own.isEmpty()) {
            step.places().waiting().findFirst().ifPresent(place -> step.handOver(place, person));
        }
    }

    /** 跳转. */
    public void jump(CaseFile file, String toNode, AccountId by, String reason) {
        var definition = walk.definitionOf(file);
        var node = definition.model().node(toNode);
        WorkflowRule.NOT_ON_THE_WAY.require(node != null && node.kind() == NodeKind.USER_TASK, String.valueOf(toNode));
        history.write(file, HistoryKind.JUMPED, by, toNode, reason);
        events.fire(new CaseJumped(file.key(), toNode, reason, by, clock.instant()));
        var active = definition.walker().activeNodes(file.engineState());
        var jump = definition.sendBack().jump(active, toNode);
        walk.jump(file, jump, steps.open(file), Cause.by(by, StepState.CANCELLED));
    }
}
