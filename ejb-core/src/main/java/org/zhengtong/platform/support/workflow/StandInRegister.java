package org.zhengtong.platform.support.workflow;

import java.util.List;
import org.zhengtong.kernel.AccountId;

/**
 * 委托: somebody stands in for a principal on some days. What waits for the principal then waits for the deputy too, and
 * what the deputy does is written down as done for the principal.
 */
public interface StandInRegister {

    StandInId appoint(AppointStandIn command, AccountId by);

    /** From now on it has no effect. */
    void end(StandInId standIn, AccountId by);

    /** Those of a principal or a deputy that are not ended or over, the earliest first. */
    List<StandInView> of(AccountId person);
}
