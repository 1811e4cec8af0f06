package org.zhengtong.publicservice.approval.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.publicservice.approval.control.PromiseTimes;
import org.zhengtong.publicservice.approval.control.PromiseTimes.Moment;

/** Chases promises: reminds before the day, and says so when it has passed. */
@ApplicationScoped
public class PromiseTimer implements Work {

    @Inject
    PromiseClock clock;

    @Override
    public String kind() {
        return PromiseTimes.KIND;
    }

    @Override
    public void perform(String id, String data) {
        var parts = id.split("-");
        clock.strike(Long.parseLong(parts[0]), Moment.valueOf(parts[1]));
    }
}
