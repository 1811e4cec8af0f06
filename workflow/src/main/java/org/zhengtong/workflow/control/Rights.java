package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.StepRights;
import org.zhengtong.platform.support.workflow.StepRights.EarlierStep;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.workflow.StepView.Signer;
import org.zhengtong.workflow.entity.Queue;

/** What a person may do with a step now: the same answers that the engine gives when it is done, before it is tried. */
@Dependent
public class Rights {

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    @Inject
    Signing signing;

    @Inject
    Steps steps;

    @Inject
    Definitions definitions;

    public StepRights of(StepView step, AccountId person) {
        if (!step.state().isOpen()) {
            return StepRights.NONE;
        }
        var queues = signing.queuesOf(person);
        var waiting = step.waiting().toList();
        var mine = waiting.stream().anyMatch(each -> person.equals(each.person()));
        var ours = waiting.stream().anyMatch(each -> each.person() == null && ourGroup(each, queues));
        var maySign = mine || ours;
        return new StepRights(
                ours && !mine,
                waiting.stream().anyMatch(each -> each.group() != null && person.equals(each.person())),
                maySign,
                maySign,
                maySign ? sendBackTo(step) : List.of());
    }

    private static boolean ourGroup(Signer place, Set<String> queues) {
        return queues.contains(Queue.of(place.group()));
    }

    private List<EarlierStep> sendBackTo(StepView step) {
        var row = em.createQuery("""
                        select c.id, c.process, c.processVersion from CaseFile c
                        where c.system = :system and c.number = :number""", Object[].class)
                .setParameter("system", step.key().system())
                .setParameter("number", step.key().number())
                .getSingleResult();
        var definition = definitions.get((String) row[1], (Integer) row[2]);
        return steps.doneNodes((Long) row[0]).stream()
                .filter(node -> definition.sendBack().isPossible(step.node(), node))
                .map(node -> new EarlierStep(node, definition.model().node(node).name()))
                .toList();
    }
}
