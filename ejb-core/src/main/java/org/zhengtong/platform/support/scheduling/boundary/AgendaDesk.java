package org.zhengtong.platform.support.scheduling.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.support.scheduling.AgendaCounts;
import org.zhengtong.platform.support.scheduling.WaitingWork;
import org.zhengtong.platform.support.scheduling.control.WorkRows;

/** The agenda as administrators see it: what waits, what fails, and trying again without waiting for the next time. */
@Stateless
@DenyAll
public class AgendaDesk {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    WorkRows rows;

    @Inject
    Clock clock;

    /** @param kind null for all */
    @RolesAllowed("scheduling.tend")
    public Page<WaitingWork> work(boolean failingOnly, String kind, Page.Request page) {
        return rows.page(failingOnly, kind, page);
    }

    @RolesAllowed("scheduling.tend")
    public AgendaCounts counts() {
        return rows.counts(clock.instant().minus(PATIENCE));
    }

    /** Kinds of work that are on the agenda now. */
    @RolesAllowed("scheduling.tend")
    public List<String> kinds() {
        return rows.kinds();
    }

    @RolesAllowed("scheduling.tend")
    @Audited("scheduling.retry")
    public void tryNow(String instance) {
        if (!rows.dueAt(instance, clock.instant())) {
            throw new NotFound(WaitingWork.class, instance);
        }
    }
}
