package org.zhengtong.platform.support.workflow.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.notification.boundary.Notifier;
import org.zhengtong.platform.support.workflow.AppointStandIn;
import org.zhengtong.platform.support.workflow.ProcessLibrary;
import org.zhengtong.platform.support.workflow.ProcessLibrary.ProcessVersion;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.StandInId;
import org.zhengtong.platform.support.workflow.StandInRegister;
import org.zhengtong.platform.support.workflow.StandInView;
import org.zhengtong.platform.support.workflow.WorkflowRule;

/** 委托: who stands in for the caller, and for whom the caller stands in. */
@Stateless
@DenyAll
public class OwnStandIns {

    private static final String PAGE = "/workflow/stand-ins";

    @Inject
    StandInRegister register;

    @Inject
    ProcessLibrary library;

    @Inject
    Signatories signatories;

    @Inject
    Notifier notifier;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Where the caller is principal or deputy, now or later. */
    @RolesAllowed("intranet.use")
    public List<StandInView> mine() {
        return register.of(caller.required());
    }

    /** To which a standing in may be limited. */
    @RolesAllowed("intranet.use")
    public List<ProcessVersion> processes() {
        return library.newest();
    }

    /**
     * The deputy is told.
     *
     * @param process only for cases of this process; null for all
     */
    @RolesAllowed("intranet.use")
    @Audited("workflow.appointStandIn")
    public StandInId appoint(AccountId deputy, LocalDate from, LocalDate to, String process) {
        WorkflowRule.NOT_A_COLLEAGUE.require(signatories.isStaff(deputy));
        WorkflowRule.STAND_IN_OVER.require(!to.isBefore(LocalDate.now(clock)));
        var principal = caller.required();
        var made = register.appoint(new AppointStandIn(principal, deputy, from, to, process), principal);
        tell(deputy, "workflow.deputyNamed", principal, from, to);
        return made;
    }

    /** The principal ends it, or the deputy who can't do it any longer; the other one is told. */
    @RolesAllowed("intranet.use")
    @Audited("workflow.endStandIn")
    public void end(StandInId id) {
        var me = caller.required();
        var standIn = mine().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(StandInView.class, id));
        register.end(id, me);
        var other = me.equals(standIn.principal()) ? standIn.deputy() : standIn.principal();
        tell(other, "workflow.standInEnded", me, standIn.from(), standIn.to());
    }

    private void tell(AccountId whom, String what, AccountId by, LocalDate from, LocalDate to) {
        notifier.tell(whom, what, List.of(signatories.nameOf(by), from.toString(), to.toString()), PAGE);
    }
}
