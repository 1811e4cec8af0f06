package org.zhengtong.workflow.control;

import java.util.Map;
import java.util.Set;
import org.zhengtong.workflow.control.bpmn.ProcessModel;
import org.zhengtong.workflow.control.bpmn.SendBack;
import org.zhengtong.workflow.control.bpmn.StepRule;
import org.zhengtong.workflow.control.jbpm.Walker;
import org.zhengtong.workflow.entity.StepPlan;

/**
 * One version of a process, ready to be walked. Kept in memory and shared by all cases on it; it never changes.
 *
 * @param drawn as people know it, with its frames
 * @param model as it is walked
 * @param inside by frame: what is walked in it
 */
public record Definition(
        ProcessModel drawn, ProcessModel model, Map<String, Set<String>> inside, Walker walker, SendBack sendBack) {

    /** What {@code zt:step} says of a user task. */
    public StepRule rule(String node) {
        return model.node(node).step();
    }

    StepPlan plan(String node) {
        var task = model.node(node);
        var step = task.step();
        return new StepPlan(
                node,
                task.name().zh(),
                task.name().en(),
                step.lane(),
                step.signing(),
                step.outcomes(),
                step.opinionFor(),
                step.fields(),
                step.forSubject());
    }
}
