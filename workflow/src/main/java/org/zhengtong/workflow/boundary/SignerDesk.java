package org.zhengtong.workflow.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.Countersigning;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.SignerOrder;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.workflow.control.CaseFiles;
import org.zhengtong.workflow.control.CaseWalk;
import org.zhengtong.workflow.control.History;
import org.zhengtong.workflow.control.Seat;
import org.zhengtong.workflow.control.Signing;
import org.zhengtong.workflow.control.Staffing;
import org.zhengtong.workflow.control.Steps;
import org.zhengtong.workflow.entity.Step;

/** Arranges the signers of a step, behind the lock of its case. */
@Stateless
@Local(Countersigning.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SignerDesk implements Countersigning {

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
    History history;

    @Override
    public void addSigner(StepId id, AccountId by, AccountId whom, SignerOrder order, String reason) {
        var step = openStep(id);
        var seat = hold(step, by);
        staffing.requireImpartial(step.caseFile(), walk.ruleOf(step), whom);
        step.addSigner(seat.place(), whom, order);
        history.write(step, HistoryKind.SIGNER_ADDED, seat, order.name(), whom, reason);
    }

    @Override
    public void removeSigner(StepId id, AccountId by, int number, String reason) {
        var file = cases.lock(id);
        var open = steps.open(file);
        var step = steps.requireOpen(file, id, open);
        var place = signing.requirePlaceAdded(step, by, number);
        var decided = step.removeSigner(place);
        history.write(step, HistoryKind.SIGNER_REMOVED, by, null, place.person(), reason);
        decided.ifPresent(outcome -> walk.decide(step, outcome, open, by, null));
    }

    @Override
    public void delegate(StepId id, AccountId by, AccountId to, String question) {
        var step = openStep(id);
        var seat = hold(step, by);
        staffing.requireImpartial(step.caseFile(), walk.ruleOf(step), to);
        step.delegate(seat.place(), to);
        history.write(step, HistoryKind.DELEGATED, seat, null, to, question);
    }

    @Override
    public void answer(StepId id, AccountId by, String view) {
        WorkflowRule.OPINION_REQUIRED.require(view != null && !view.isBlank());
        var step = openStep(id);
        var seat = signing.requireSeatAsked(step, by);
        step.returnToPrincipal(seat.place());
        history.write(step, HistoryKind.ANSWERED, seat, null, seat.place().person(), view.strip());
    }

    @Override
    public void recall(StepId id, AccountId by) {
        var step = openStep(id);
        var place = step.places().delegatedBy(by).orElseThrow(WorkflowRule.NOT_A_SIGNATORY::violated);
        var delegate = place.delegate();
        step.returnToPrincipal(place);
        history.write(step, HistoryKind.RECALLED, by, null, delegate, null);
    }

    /** Whoever involves others keeps the place. */
    private Seat hold(Step step, AccountId by) {
        var seat = signing.requireSeat(step, by);
        step.claim(seat.place(), by, seat.principal());
        return seat;
    }

    private Step openStep(StepId id) {
        var file = cases.lock(id);
        return steps.requireOpen(file, id, steps.open(file));
    }
}
