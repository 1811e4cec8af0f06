package org.zhengtong.platform.support.workflow.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.AppointStandIn;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.StandInId;
import org.zhengtong.platform.support.workflow.StandInRegister;
import org.zhengtong.platform.support.workflow.StandInView;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/** 委托: who stands in for the caller, and for whom the caller stands in. */
@Stateless
@DenyAll
public class OwnStandIns {

    @Inject
    StandInRegister register;

    @Inject
    Signatories signatories;

    @Inject
    Caller caller;

    @RolesAllowed("intranet.use")
    public List<StandInView> mine() {
        return register.of(caller.required());
    }

    /** @param process only for cases of this process; null for all */
    @RolesAllowed("intranet.use")
    @Audited("workflow.appointStandIn")
    public StandInId appoint(AccountId deputy, LocalDate from, LocalDate to, String process) {
        WorkflowRule.NOT_A_COLLEAGUE.require(signatories.isStaff(deputy));
        var principal = caller.required();
        return register.appoint(new AppointStandIn(principal, deputy, from, to, process), principal);
    }

    /** Principal or deputy end it. */
    @RolesAllowed("intranet.use")
    @Audited("workflow.endStandIn")
    public void end(StandInId standIn) {
        if (mine().stream().noneMatch(each -> each.id().equals(standIn))) {
            throw new NotFound(StandInView.class, standIn);
        }
        register.end(standIn, caller.required());
    }
}
