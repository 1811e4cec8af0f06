package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.zhengtong.platform.support.files.boundary.FileStore;
import org.zhengtong.publicservice.approval.ProceedingId;
import org.zhengtong.publicservice.approval.ProceedingView;
import org.zhengtong.publicservice.approval.entity.Application;
import org.zhengtong.publicservice.approval.entity.Proceeding;

/** Hearings, visits and examinations of a case as its pages show them. */
@ApplicationScoped
public class ProceedingViews {

    @Inject
    Proceedings proceedings;

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    public List<ProceedingView> of(Application application) {
        return proceedings.of(application.id()).stream()
                .map(each -> view(application, each))
                .toList();
    }

    private ProceedingView view(Application application, Proceeding each) {
        var stored = files.all(each.files());
        return new ProceedingView(
                new ProceedingId(each.id()),
                application.number(),
                each.kind(),
                each.stateOn(LocalDate.now(clock)),
                each.name(),
                each.basis(),
                each.subject(),
                each.hasStoppedClock(),
                each.begunOn(),
                each.requestBy(),
                each.requestedOn(),
                each.latest(),
                each.appointedAt(),
                each.place(),
                each.chair(),
                each.staff(),
                each.endedOn(),
                each.findings(),
                each.files().stream().map(stored::get).filter(Objects::nonNull).toList());
    }
}
