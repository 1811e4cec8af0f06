package org.zhengtong.workflow.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.AppointStandIn;
import org.zhengtong.platform.support.workflow.StandInId;
import org.zhengtong.platform.support.workflow.StandInRegister;
import org.zhengtong.platform.support.workflow.StandInView;
import org.zhengtong.workflow.control.StandIns;
import org.zhengtong.workflow.entity.StandIn;

/** Keeps the register of deputies. */
@Stateless
@Local(StandInRegister.class)
@PermitAll
public class StandInDesk implements StandInRegister {

    @Inject
    StandIns standIns;

    @Inject
    Clock clock;

    @Override
    public StandInId appoint(AppointStandIn command, AccountId by) {
        var standIn = new StandIn(command, by);
        standIns.add(standIn);
        return standIn.id();
    }

    @Override
    public void end(StandInId standIn, AccountId by) {
        standIns.get(standIn).end(by, clock.instant());
    }

    @Override
    public List<StandInView> of(AccountId person) {
        return standIns.of(person);
    }
}
