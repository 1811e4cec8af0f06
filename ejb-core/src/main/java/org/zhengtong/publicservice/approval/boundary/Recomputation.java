package org.zhengtong.publicservice.approval.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.platform.support.worktime.YearImported;

/** A year's holidays became known: deadlines that were estimated are computed again, in portions, after the import. */
@ApplicationScoped
public class Recomputation implements Work {

    static final String KIND = "approval-recompute";

    @Inject
    Agenda agenda;

    @Inject
    RecomputedPortion portions;

    @Inject
    Clock clock;

    void yearImported(@Observes YearImported event) {
        agenda.schedule(KIND, Integer.toString(event.year()), "", clock.instant());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(String id, String data) {
        var last = 0L;
        do {
            last = portions.after(last);
        } while (last > 0);
    }
}
