package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.CaseMoved;
import org.zhengtong.platform.support.workflow.HistoryKind;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.workflow.control.bpmn.Relocation;
import org.zhengtong.workflow.control.jbpm.Moved;
import org.zhengtong.workflow.control.jbpm.Standing;
import org.zhengtong.workflow.entity.CaseFile;
import org.zhengtong.workflow.entity.Step;

/** 换版: lets a case go on by another version of its process, from where it stands. */
@Dependent
public class VersionChange {

    @Inject
    Definitions definitions;

    @Inject
    CaseWalk walk;

    @Inject
    Steps steps;

    @Inject
    History history;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    /**
     * @param from the version that the case is thought to be on
     * @param chosen by step of the old version: the one that takes over, where it is another one
     */
    public void move(CaseFile file, int from, int to, Map<String, String> chosen, AccountId by, String reason) {
        file.requireRunning();
        var before = file.walked();
        WorkflowRule.ON_ANOTHER_VERSION.require(
                before.version() == from, file.key().number(), before.version());
        var after = definitions.pinned(before.process(), to, before.called());
        var target = definitions.get(after);
        var walker = definitions.get(before).walker();
        var standing = walker.standing(file.engineState());
        var relocation = new Relocation(definitions.get(before).model(), target.model(), chosen);
        var open = steps.open(file);
        obstacle(relocation, standing, file, open).ifPresent(why -> {
            throw WorkflowRule.CANNOT_BE_MOVED.violated(file.key().number(), why);
        });
        history.write(file, HistoryKind.VERSION_CHANGED, by, String.valueOf(to), reason);
        walk.setTimers(file, walker.abort(file.engineState()));
        var moved = target.walker().enter(relocation.jump(standing.nodes(), standing.arrived()), file.facts());
        walk.setTimers(file, moved);
        open.forEach(step -> goesOn(step, target, relocation, moved));
        file.moved(after, moved.state(), relocation.wayIn(file.way()), chosen);
        events.fire(new CaseMoved(file.key(), before.process(), from, to, reason, by, clock.instant()));
    }

    private static Optional<Bilingual> obstacle(
            Relocation relocation, Standing standing, CaseFile file, List<Step> open) {
        return relocation
                .obstacle(standing.nodes(), standing.arrived())
                .or(() -> relocation.laneMissing(file.lanesFilled()))
                .or(() -> open.stream()
                        .flatMap(step -> relocation.obstacle(step.node(), step.signedOutcomes()).stream())
                        .findFirst())
                .or(() -> open.stream()
                        .flatMap(step -> step.straightReturn().stream())
                        .flatMap(stood -> relocation.obstacle(stood, standing.nodes()).stream())
                        .findFirst());
    }

    private static void goesOn(Step step, Definition target, Relocation relocation, Moved moved) {
        var works = moved.opened().stream().collect(Collectors.toMap(Moved.Opened::node, Moved.Opened::work));
        var node = relocation.targetOf(step.node());
        step.goesOn(
                target.plan(node),
                works.get(node),
                step.straightReturn().map(relocation::straight).orElse(null));
    }
}
