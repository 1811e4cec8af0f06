package org.zhengtong.publicservice.approval.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengtong.platform.support.workflow.ApprovalEngine;
import org.zhengtong.platform.support.workflow.StepId;
import org.zhengtong.publicservice.approval.ApplicationNumber;

/** Where everybody comes through who changes a case: locked first, then refused if it is none of their business. */
@ApplicationScoped
class CaseDoor {

    @Inject
    ApprovalEngine engine;

    @Inject
    CaseBoard board;

    void enter(ApplicationNumber number) {
        engine.lock(number.key());
        board.requireReadable(number);
    }

    /** To act on an open step of the case. */
    void enter(ApplicationNumber number, StepId step) {
        enter(number);
        engine.lock(number.key(), step);
    }
}
