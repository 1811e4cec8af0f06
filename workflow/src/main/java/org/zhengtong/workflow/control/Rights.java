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
        var file = caseOf(step);
        var waiting = step.waiting().filter(each -> each.delegate() == null).toList();
        var mine = waiting.stream().anyMatch(each -> person.equals(each.person()));
        var ours = waiting.stream().anyMatch(each -> each.person() == null && ourGroup(each, queues));
        var asked = step.waiting().anyMatch(each -> person.equals(each.delegate()));
        var maySign = mine || ours;
        return new StepRights(
                ours && !mine,
                waiting.stream().anyMatch(each -> each.group() != null && person.equals(each.person())),
                maySign,
                asked,
                !maySign
                        && !asked
                        && (person.equals(new AccountId(file.startedBy())) || steps.hasSigned(file.id(), person)),
                removable(step, person),
                maySign ? sendBackTo(step, file) : List.of());
    }

    private static List<Integer> removable(StepView step, AccountId person) {
        var unsigned =
                step.signers().stream().filter(each -> each.signedAt() == null).toList();
        return unsigned.stream()
                .filter(each -> unsigned.size() > 1 && person.equals(each.addedBy()))
                .map(Signer::place)
                .toList();
    }

    private static boolean ourGroup(Signer place, Set<String> queues) {
        return queues.contains(Queue.of(place.group()));
    }

    private List<EarlierStep> sendBackTo(StepView step, CaseRow file) {
        var definition = definitions.get(file.process(), file.version());
        return steps.doneNodes(file.id()).stream()
                .filter(node -> definition.sendBack().isPossible(step.node(), node))
                .map(node -> new EarlierStep(node, definition.model().node(node).name()))
                .toList();
    }

    private CaseRow caseOf(StepView step) {
        return em.createQuery("""
                        select c.id, c.process, c.processVersion, c.startedBy from CaseFile c
                        where c.system = :system and c.number = :number""", CaseRow.class)
                .setParameter("system", step.key().system())
                .setParameter("number", step.key().number())
                .getSingleResult();
    }

    /** What rights depend on, of the case. */
    record CaseRow(Long id, String process, Integer version, Long startedBy) {}
}
