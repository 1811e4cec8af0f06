package org.zhengtong.publicservice.approval.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.publicservice.approval.ApplicationNumber;
import org.zhengtong.publicservice.approval.ApprovalRule;
import org.zhengtong.publicservice.approval.Stage;
import org.zhengtong.publicservice.approval.control.Applications;
import org.zhengtong.publicservice.approval.entity.Application;

/** Who arranges something around a case: handlers of the units that handle it, while it is being handled. */
@ApplicationScoped
class ProceedingDoor {

    private static final String HANDLE = "approval.handle";

    @Inject
    CaseDoor door;

    @Inject
    Applications applications;

    @Inject
    Caller caller;

    /** @return the case, locked */
    Application enter(ApplicationNumber number) {
        door.enter(number);
        var application = applications.get(number);
        ApprovalRule.UNIT_NOT_COMPETENT.require(isCompetent(application), application.unit());
        ApprovalRule.NOT_IN_HANDLING.require(application.stage() == Stage.IN_HANDLING);
        return application;
    }

    boolean isCompetent(Application application) {
        return caller.may(HANDLE) && application.involvedUnits().stream().anyMatch(caller.scope(HANDLE)::covers);
    }
}
