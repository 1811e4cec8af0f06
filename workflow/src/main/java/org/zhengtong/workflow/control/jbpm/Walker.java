package org.zhengtong.workflow.control.jbpm;

import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jbpm.ruleflow.core.RuleFlowProcess;
import org.jbpm.ruleflow.instance.RuleFlowProcessInstance;
import org.jbpm.workflow.core.Node;
import org.jbpm.workflow.instance.NodeInstance;
import org.jbpm.workflow.instance.node.JoinInstance;
import org.jbpm.workflow.instance.node.TimerNodeInstance;
import org.kie.api.definition.process.WorkflowElementIdentifier;
import org.kie.kogito.internal.process.runtime.KogitoProcessInstance;
import org.kie.kogito.internal.process.workitem.KogitoWorkItemManager;
import org.kie.kogito.timer.TimerInstance;
import org.zhengtong.workflow.control.bpmn.Flow;
import org.zhengtong.workflow.control.bpmn.Jump;
import org.zhengtong.workflow.control.bpmn.ProcessModel;

/**
 * jBPM as a function: the bytes of a process and what happened go in, {@link Moved} comes out. One for each version
 * of a definition; threads may share it.
 *
 * <p>Every call ends with a look at the state that jBPM left: it takes errors of a node as a state of the process,
 * and here an error has to roll the caller back.
 */
public final class Walker {

    static {
        // Otherwise jBPM counts the rounds of a loop and joins only what is in the same round: after a loop inside one
        // branch the join would wait for ever.
        System.setProperty("jbpm.loop.level.disabled", "true");
    }

    private final ProcessModel model;
    private final RuleFlowProcess process;
    private final ProcessHandle handle;
    private final Clock clock;

    public Walker(ProcessModel model, Clock clock) {
        this.model = model;
        this.process = EngineLoader.within(() -> Blueprint.of(model));
        this.handle = EngineLoader.within(() -> new ProcessHandle(process));
        this.clock = clock;
    }

    /** @param facts what conditions may ask for */
    public Moved start(Map<String, Object> facts) {
        return EngineLoader.within(() -> {
            var run = new Run(process, model, clock);
            var instance = (RuleFlowProcessInstance) run.runtime.createProcessInstance(process.getId(), null, Map.of());
            instance.setMetaData(Blueprint.FACTS, facts);
            run.runtime.getKogitoProcessRuntime().startProcessInstance(instance.getStringId());
            return finish(run, instance);
        });
    }

    /** The step of this work was decided. */
    public Moved complete(byte[] state, String work, Map<String, Object> facts) {
        return resume(state, facts, (run, instance) -> ((KogitoWorkItemManager) run.runtime.getWorkItemManager())
                .completeWorkItem(work, Map.of()));
    }

    /** A drawn timer rang; nothing happens if it is not awaited any more. */
    public Moved ring(byte[] state, String alarm, String timer, Map<String, Object> facts) {
        return resume(
                state,
                facts,
                (run, instance) -> instance.signalEvent(
                        TimerNodeInstance.TIMER_TRIGGERED_EVENT, TimerInstance.with(alarm, timer, 0)));
    }

    public Moved jump(byte[] state, Jump jump, Map<String, Object> facts) {
        return resume(state, facts, (run, instance) -> {
            leave(instance, jump.left());
            enter(instance, jump);
        });
    }

    /** Begins in the middle, as a case that has walked another version. */
    public Moved enter(Jump jump, Map<String, Object> facts) {
        return EngineLoader.within(() -> {
            var run = new Run(process, model, clock);
            var instance = (RuleFlowProcessInstance) run.runtime.createProcessInstance(process.getId(), null, Map.of());
            instance.setState(KogitoProcessInstance.STATE_ACTIVE);
            instance.setMetaData(Blueprint.FACTS, facts);
            enter(instance, jump);
            return finish(run, instance);
        });
    }

    private void enter(RuleFlowProcessInstance instance, Jump jump) {
        jump.fed().forEach((join, flows) -> feed(instance, join, flows));
        jump.targets().stream()
                .map(target -> instance.getNodeInstance(process.getNode(Blueprint.id(target))))
                .toList()
                .forEach(target -> target.trigger(null, Node.CONNECTION_DEFAULT_TYPE));
    }

    public Moved abort(byte[] state) {
        return resume(state, Map.of(), (run, instance) -> instance.setState(KogitoProcessInstance.STATE_ABORTED));
    }

    /** The nodes at which something goes on: steps, timers and joins that wait for more. */
    public Set<String> activeNodes(byte[] state) {
        return EngineLoader.within(() -> StateFormat.read(handle, state)).getNodeInstances(true).stream()
                .map(Walker::nodeOf)
                .collect(Collectors.toSet());
    }

    private Moved resume(byte[] state, Map<String, Object> facts, BiConsumer<Run, RuleFlowProcessInstance> move) {
        return EngineLoader.within(() -> {
            var run = new Run(process, model, clock);
            var instance = StateFormat.read(handle, state);
            instance.setKnowledgeRuntime(run.runtime.getInternalKieRuntime());
            run.runtime.getProcessInstanceManager().addProcessInstance(instance);
            instance.reconnect();
            instance.setMetaData(Blueprint.FACTS, facts);
            move.accept(run, instance);
            return finish(run, instance);
        });
    }

    /** Where the process stands. */
    public Standing standing(byte[] state) {
        return standing(state, model.nodes().keySet());
    }

    /** Where a part of the process stands. */
    public Standing standing(byte[] state, Set<String> within) {
        var nodes = new HashSet<String>();
        Map<String, Set<String>> arrived = new LinkedHashMap<>();
        for (var each :
                EngineLoader.within(() -> StateFormat.read(handle, state)).getNodeInstances(true)) {
            var node = model.node(nodeOf(each));
            if (within.contains(node.id()) && node.kind().waits()) {
                nodes.add(node.id());
            } else if (within.contains(node.id()) && each instanceof JoinInstance join) {
                arrived.put(node.id(), arrived(node.id(), join));
            }
        }
        return new Standing(nodes, arrived);
    }

    private Set<String> arrived(String join, JoinInstance waiting) {
        return model.incoming(join)
                .filter(flow -> waiting.getTriggers().containsKey(Blueprint.id(flow.from())))
                .map(Flow::id)
                .collect(Collectors.toSet());
    }

    private static String nodeOf(NodeInstance instance) {
        return Blueprint.nodeOf(instance.getNodeId().toExternalFormat());
    }

    private static void leave(RuleFlowProcessInstance instance, Set<String> nodes) {
        var ids = nodes.stream().map(Blueprint::id).collect(Collectors.toSet());
        for (var each : List.copyOf(instance.getNodeInstances(true))) {
            if (nodes.contains(nodeOf(each))) {
                each.cancel();
            } else if (each instanceof JoinInstance join) {
                forget(join, ids);
            }
        }
    }

    /** What arrived from there does not count any more. */
    private static void forget(JoinInstance join, Set<WorkflowElementIdentifier> from) {
        if (!Collections.disjoint(join.getTriggers().keySet(), from)) {
            Map<WorkflowElementIdentifier, Integer> arrived = new HashMap<>(join.getTriggers());
            arrived.keySet().removeAll(from);
            join.internalSetTriggers(arrived);
            if (arrived.isEmpty()) {
                join.cancel();
            }
        }
    }

    private void feed(RuleFlowProcessInstance instance, String join, Set<String> flows) {
        var node = process.getNode(Blueprint.id(Blueprint.into(model, join)));
        var waiting = (JoinInstance) instance.getNodeInstance(node);
        Map<WorkflowElementIdentifier, Integer> arrived = new HashMap<>(waiting.getTriggers());
        flows.forEach(flow -> arrived.put(Blueprint.id(model.flows().get(flow).from()), 1));
        waiting.internalSetTriggers(arrived);
    }

    private Moved finish(Run run, RuleFlowProcessInstance instance) {
        return switch (instance.getState()) {
            case KogitoProcessInstance.STATE_COMPLETED, KogitoProcessInstance.STATE_ABORTED -> run.moved(null);
            case KogitoProcessInstance.STATE_ACTIVE -> run.moved(StateFormat.write(handle, instance));
            default ->
                throw new IllegalStateException("jBPM left " + process.getId() + " in state " + instance.getState()
                        + " at " + instance.getNodeIdInError() + ": " + instance.getErrorMessage());
        };
    }
}
