package org.zhengtong.publicservice.approval.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.platform.support.worktime.YearImported;

/** A year's holidays became known: deadlines that run over days which count differently now are computed
 * again, in portions, after the import. */
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
        if (event.from() != null) {
            agenda.schedule(KIND, Integer.toString(event.year()), event.from() + "/" + event.to(), clock.instant());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(String id, String data) {
        var days = data.split("/");
        var last = 0L;
        do {
            last = portions.after(last, LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        } while (last > 0);
    }
}
