package org.zhengtong.publicservice.approval.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.zhengtong.platform.support.scheduling.Work;

/** A year's holidays became known: promises that run over days which count differently now are counted again. */
@ApplicationScoped
public class PromiseRecount implements Work {

    static final String KIND = "approval-promise-recount";

    @Inject
    PromiseClock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(String id, String data) {
        var days = data.split("/");
        clock.over(LocalDate.parse(days[0]), LocalDate.parse(days[1])).forEach(clock::recount);
    }
}
