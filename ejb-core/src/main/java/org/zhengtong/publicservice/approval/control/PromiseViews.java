package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.publicservice.approval.MatterDefinition;
import org.zhengtong.publicservice.approval.PromiseView;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Promise;

/** An application's promises as its applicant and its clerks read them. */
@ApplicationScoped
public class PromiseViews {

    @Inject
    Promises promises;

    @Inject
    PromiseCourse course;

    @Inject
    PromiseTimes times;

    @Inject
    Clock clock;

    public List<PromiseView> of(Application application, MatterDefinition matter) {
        return promises.of(application.id()).stream()
                .map(promise -> view(application, matter, promise))
                .toList();
    }

    private PromiseView view(Application application, MatterDefinition matter, Promise promise) {
        return new PromiseView(
                promise.id(),
                matter.material(promise.material()).orElseThrow(),
                promise.kind(),
                promise.state(),
                promise.text(),
                promise.textVersion(),
                promise.givenAt(),
                times.deadline(application, matter, promise),
                promise.keptOn(),
                promise.brokenOn(),
                promise.checkDue(),
                promise.checkedOn(),
                promise.finding(),
                course.isWanted(application, promise),
                LocalDate.now(clock));
    }
}
