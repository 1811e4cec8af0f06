package org.zhengtong.publicservice.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.ApprovalRecords;
import org.zhengtong.platform.support.workflow.Signatories;
import org.zhengtong.platform.support.workflow.StepState;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.publicservice.approval.ProgressView.WayState;
import org.zhengtong.publicservice.approval.ProgressView.WayStep;
import org.zhengtong.publicservice.approval.entity.Application;

/** The way of an application in a few stops: filed, the engine's steps as they were last walked and still lie ahead, done. */
@ApplicationScoped
public class Way {

    private static final Bilingual FILED = new Bilingual("提交", "Filed");
    private static final Bilingual RESULT = new Bilingual("办结", "Result");

    @Inject
    ApprovalRecords records;

    @Inject
    Signatories signatories;

    @Inject
    Clock clock;

    public List<WayStep> of(Application application) {
        var way = new ArrayList<WayStep>();
        way.add(new WayStep(
                "filed", FILED, WayState.DONE, day(application.submittedAt()), application.submittedAt(), List.of()));
        var last = new LinkedHashMap<String, StepView>();
        for (var step : records.steps(application.number().key())) {
            last.remove(step.node());
            last.put(step.node(), step);
        }
        var ahead = records.ahead(application.number().key());
        ahead.forEach(step -> last.remove(step.node()));
        last.values().stream()
                .filter(step -> step.state() == StepState.DONE || step.state() == StepState.OPEN)
                .map(this::stop)
                .forEach(way::add);
        ahead.forEach(step -> way.add(new WayStep(step.node(), step.name(), WayState.AHEAD, null, null, List.of())));
        way.add(new WayStep(
                "result",
                RESULT,
                application.stage().isOpen() ? WayState.AHEAD : WayState.DONE,
                application.decidedOn(),
                null,
                List.of()));
        return way;
    }

    private WayStep stop(StepView step) {
        var open = step.state() == StepState.OPEN;
        var who = step.signers().stream()
                .map(StepView.Signer::group)
                .filter(group -> group != null)
                .distinct()
                .map(signatories::nameOf)
                .toList();
        return new WayStep(
                step.node(),
                step.name(),
                open ? WayState.CURRENT : WayState.DONE,
                day(open ? step.openedAt() : step.closedAt()),
                open ? step.openedAt() : step.closedAt(),
                who);
    }

    private LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
    }
}
