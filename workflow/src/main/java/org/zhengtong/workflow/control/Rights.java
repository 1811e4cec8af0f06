package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.CaseState;
import org.zhengtong.platform.support.workflow.StepRights;
import org.zhengtong.platform.support.workflow.StepRights.EarlierStep;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.platform.support.workflow.StepView.Signer;
import org.zhengtong.workflow.entity.Queue;
import org.zhengtong.workflow.entity.WalkedVersion;

/** What a person may do with a step now: the same answers that the engine gives when it is done, before it is tried. */
@Dependent
public class Rights {

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    @Inject
    Signing signing;

    @Inject
    Conflicts conflicts;

    @Inject
    Steps steps;

    @Inject
    Definitions definitions;

    public StepRights of(StepView step, AccountId person) {
        if (!step.state().isOpen()) {
            return StepRights.NONE;
        }
        var file = caseOf(step);
        if (file.state() == CaseState.SUSPENDED) {
            return StepRights.NONE;
        }
        var definition = definitions.get(new WalkedVersion(file.process(), file.version(), file.called()));
        var queues = queues(step, file, definition, signing.reachOf(person));
        var reached =
                step.waiting().filter(each -> queues.contains(queueOf(each))).toList();
        var asked = reached.stream().anyMatch(each -> each.delegate() != null);
        var held = reached.stream()
                .filter(each -> each.delegate() == null && each.person() != null)
                .toList();
        var groups = reached.stream().anyMatch(each -> each.delegate() == null && each.person() == null);
        var maySign = groups || !held.isEmpty();
        return new StepRights(
                groups && held.isEmpty(),
                held.stream().anyMatch(each -> each.group() != null && person.equals(each.person())),
                maySign,
                asked,
                !maySign
                        && !asked
                        && (person.equals(new AccountId(file.startedBy())) || steps.hasSigned(file.id(), person)),
                removable(step, person),
                maySign ? sendBackTo(step, file, definition) : List.of());
    }

    /** Those from which a person may act on this step. */
    private Set<String> queues(StepView step, CaseRow file, Definition definition, Reach reach) {
        var forSubject = definition.rule(step.node()).forSubject();
        return reach.parts().stream()
                .filter(part -> part.covers(file.process()))
                .filter(part -> forSubject || !conflicts.concerns(file.id(), part.avoided()))
                .flatMap(part -> part.queues().stream())
                .collect(Collectors.toSet());
    }

    private static String queueOf(Signer place) {
        var holder = place.delegate() == null ? place.person() : place.delegate();
        return holder == null ? Queue.of(place.group()) : Queue.of(holder);
    }

    private static List<Integer> removable(StepView step, AccountId person) {
        var unsigned =
                step.signers().stream().filter(each -> each.signedAt() == null).toList();
        return unsigned.stream()
                .filter(each -> unsigned.size() > 1 && person.equals(each.addedBy()))
                .map(Signer::place)
                .toList();
    }

    private List<EarlierStep> sendBackTo(StepView step, CaseRow file, Definition definition) {
        return steps.doneNodes(file.id()).stream()
                .filter(node -> definition.sendBack().isPossible(step.node(), node))
                .map(node -> new EarlierStep(node, definition.model().node(node).name()))
                .toList();
    }

    private CaseRow caseOf(StepView step) {
        return em.createQuery("""
                        select c.id, c.process, c.processVersion, c.called, c.startedBy, c.state from CaseFile c
                        where c.system = :system and c.number = :number""", CaseRow.class)
                .setParameter("system", step.key().system())
                .setParameter("number", step.key().number())
                .getSingleResult();
    }

    /** What rights depend on, of the case. */
    record CaseRow(
            Long id, String process, Integer version, Map<String, Integer> called, Long startedBy, CaseState state) {}
}
