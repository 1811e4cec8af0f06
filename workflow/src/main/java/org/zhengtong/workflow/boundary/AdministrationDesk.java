package org.zhengtong.workflow.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.CaseAdministration;
import org.zhengtong.platform.support.workflow.CaseEnded;
import org.zhengtong.platform.support.workflow.CaseEnding;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.CaseResumed;
import org.zhengtong.platform.support.workflow.CaseSuspended;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.workflow.control.CaseFiles;
import org.zhengtong.workflow.control.CaseWalk;
import org.zhengtong.workflow.control.Deadlines;
import org.zhengtong.workflow.control.Detours;
import org.zhengtong.workflow.control.History;
import org.zhengtong.workflow.control.Steps;
import org.zhengtong.workflow.entity.CaseFile;

/** What administrators do to cases, each behind the lock of its row. */
@Stateless
@Local(CaseAdministration.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AdministrationDesk implements CaseAdministration {

    @Inject
    CaseFiles cases;

    @Inject
    Steps steps;

    @Inject
    CaseWalk walk;

    @Inject
    Detours detours;

    @Inject
    Deadlines deadlines;

    @Inject
    History history;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    @Override
    public void suspend(CaseKey key, AccountId by, String reason) {
        requireReason(reason);
        var file = cases.lock(key);
        steps.open(file).forEach(deadlines::cancel);
        file.suspend(reason.strip());
        history.write(file, HistoryKind.SUSPENDED, by, null, reason);
        events.fire(new CaseSuspended(key, reason, by, clock.instant()));
    }

    @Override
    public void resume(CaseKey key, AccountId by, String reason) {
        requireReason(reason);
        var file = cases.lock(key);
        var rang = file.resume();
        history.write(file, HistoryKind.RESUMED, by, null, reason);
        steps.open(file).forEach(deadlines::resume);
        events.fire(new CaseResumed(key, by, clock.instant()));
        rang.forEach(alarm -> ring(file, alarm));
    }

    private void ring(CaseFile file, String alarm) {
        var colon = alarm.lastIndexOf(':');
        if (file.isRunning()) {
            walk.ring(file, alarm.substring(0, colon), alarm.substring(colon + 1));
        }
    }

    @Override
    public void jump(CaseKey key, String toNode, AccountId by, String reason) {
        requireReason(reason);
        var file = cases.lock(key);
        file.requireActive();
        detours.jump(file, toNode, by, reason);
    }

    @Override
    public void stop(CaseKey key, AccountId by, String reason) {
        requireReason(reason);
        var file = cases.lock(key);
        var open = steps.open(file);
        var state = file.engineState();
        file.stop(by, clock.instant());
        walk.abort(file, state, open, by);
        history.write(file, HistoryKind.STOPPED, by, null, reason);
        events.fire(new CaseEnded(key, null, CaseEnding.STOPPED, clock.instant()));
    }

    private static void requireReason(String reason) {
        WorkflowRule.REASON_REQUIRED.require(reason != null && !reason.isBlank());
    }
}
