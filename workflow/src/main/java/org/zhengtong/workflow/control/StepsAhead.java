package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.platform.support.workflow.StepAhead;
import org.zhengtong.platform.support.workflow.StepView;
import org.zhengtong.workflow.control.bpmn.Node;
import org.zhengtong.workflow.control.bpmn.NodeKind;
import org.zhengtong.workflow.control.bpmn.ProcessModel;
import org.zhengtong.workflow.entity.WalkedVersion;

/** What a case comes to if all goes well: the steps behind the open ones that don't lead back to them. */
@Dependent
public class StepsAhead {

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    @Inject
    StepViews steps;

    @Inject
    Definitions definitions;

    public List<StepAhead> of(CaseKey key) {
        var open = steps.openOf(key).stream().map(StepView::node).toList();
        return open.isEmpty() ? List.of() : behind(open, key);
    }

    @SuppressWarnings("unchecked")
    private List<StepAhead> behind(List<String> open, CaseKey key) {
        var row = em.createQuery("""
                        select c.process, c.processVersion, c.lanes, c.called from CaseFile c
                        where c.system = :system and c.number = :number""", Object[].class)
                .setParameter("system", key.system())
                .setParameter("number", key.number())
                .getSingleResult();
        var model = definitions
                .get(new WalkedVersion((String) row[0], (Integer) row[1], (Map<String, Integer>) row[3]))
                .model();
        var lanes = (Map<String, List<Signatory>>) row[2];
        var reached = model.reachable(open, null);
        return model.ofKind(NodeKind.USER_TASK)
                .filter(task -> reached.contains(task.id()) && isFilled(task, lanes))
                .filter(task -> !leadsTo(open, task, model))
                .map(task -> new StepAhead(task.id(), task.name()))
                .toList();
    }

    private static boolean isFilled(Node task, Map<String, List<Signatory>> lanes) {
        return !lanes.getOrDefault(task.step().lane(), List.of()).isEmpty();
    }

    private static boolean leadsTo(List<String> open, Node task, ProcessModel model) {
        return !Collections.disjoint(model.reachable(List.of(task.id()), null), open);
    }
}
