package org.zhengtong.workflow.control.jbpm;

import java.util.Map;
import org.jbpm.process.core.timer.Timer;
import org.jbpm.process.instance.impl.ReturnValueEvaluator;
import org.jbpm.ruleflow.core.Metadata;
import org.jbpm.ruleflow.core.RuleFlowProcess;
import org.jbpm.ruleflow.core.RuleFlowProcessFactory;
import org.jbpm.ruleflow.core.WorkflowElementIdentifierFactory;
import org.jbpm.workflow.core.node.Join;
import org.jbpm.workflow.core.node.Split;
import org.jbpm.workflow.instance.WorkflowProcessParameters;
import org.kie.api.definition.process.WorkflowElementIdentifier;
import org.zhengtong.workflow.control.bpmn.Condition;
import org.zhengtong.workflow.control.bpmn.Flow;
import org.zhengtong.workflow.control.bpmn.Node;
import org.zhengtong.workflow.control.bpmn.NodeKind;
import org.zhengtong.workflow.control.bpmn.ProcessModel;

/**
 * Builds jBPM's process from our model, by the calls that jBPM's own code generation makes. So its BPMN parser, which
 * asks for more than the standard does and takes scripts, stays out.
 *
 * <p>jBPM knows gateways only as a split or as a join, and other nodes with one flow in and one out. Where BPMN allows
 * more, a node gets a join before it ({@code id.in}); a gateway that does both is its join and its split.
 */
final class Blueprint {

    static final String WORK = "step";

    /** Where a run keeps what conditions may ask for; not stored with the process. */
    static final String FACTS = "facts";

    private static final String BEFORE = ".in";
    private static final String ALWAYS = "DROOLS_DEFAULT";

    private final ProcessModel model;
    private final RuleFlowProcessFactory factory;

    private Blueprint(ProcessModel model) {
        this.model = model;
        this.factory = RuleFlowProcessFactory.createProcess(model.id(), true);
    }

    static RuleFlowProcess of(ProcessModel model) {
        return new Blueprint(model).build();
    }

    private RuleFlowProcess build() {
        factory.name(model.id()).version("1").packageName("org.zhengtong");
        // An error of a node has to reach the caller, who rolls back, not to become a state of the process.
        factory.metaData(WorkflowProcessParameters.WORKFLOW_PARAM_TRANSACTIONS.getName(), "true");
        model.nodes().values().stream()
                .filter(node -> node.kind() != NodeKind.BOUNDARY_TIMER)
                .forEach(this::add);
        model.ofKind(NodeKind.BOUNDARY_TIMER).forEach(this::addBoundary);
        model.flows().values().forEach(this::connect);
        factory.validate();
        return factory.getProcess();
    }

    private void add(Node node) {
        var id = node.id();
        switch (node.kind()) {
            case START -> factory.startNode(id(id)).name(id).metaData(Metadata.UNIQUE_ID, id);
            case END, TERMINATE ->
                factory.endNode(id(id))
                        .terminate(node.kind() == NodeKind.TERMINATE)
                        .name(id)
                        .metaData(Metadata.UNIQUE_ID, id);
            case USER_TASK ->
                factory.humanTaskNode(id(id)).workName(WORK).name(id).metaData(Metadata.UNIQUE_ID, id);
            case TIMER -> addTimer(node);
            case MARK -> addMark(id);
            case EXCLUSIVE -> addGateway(node, Split.TYPE_XOR, Join.TYPE_XOR);
            case PARALLEL -> addGateway(node, Split.TYPE_AND, Join.TYPE_AND);
            // What waits for several is a parallel join; see InclusiveBlocks.
            case INCLUSIVE -> addGateway(node, Split.TYPE_OR, Join.TYPE_XOR);
            case BOUNDARY_TIMER -> throw new IllegalStateException(id);
        }
        if (!node.kind().isGateway() && model.incoming(id).count() > 1) {
            addJoin(id + BEFORE, Join.TYPE_XOR);
            factory.connection(id(id + BEFORE), id(id), null);
        }
    }

    private void addTimer(Node node) {
        var duration = node.timer().duration();
        var timer = factory.timerNode(id(node.id()))
                .type(duration != null ? Timer.TIME_DURATION : Timer.TIME_DATE)
                .name(node.id())
                .metaData(Metadata.UNIQUE_ID, node.id());
        if (duration != null) {
            timer.delay(duration);
        } else {
            timer.date(node.timer().date());
        }
    }

    private void addGateway(Node node, int split, int join) {
        var joins = model.incoming(node.id()).count() > 1;
        var splits = model.outgoing(node.id()).count() > 1;
        if (!joins && !splits) {
            addMark(node.id());
        } else if (!joins) {
            addSplit(node, split);
        } else if (!splits) {
            addJoin(node.id(), join);
        } else {
            addJoin(node.id() + BEFORE, join);
            addSplit(node, split);
            factory.connection(id(node.id() + BEFORE), id(node.id()), null);
        }
    }

    /** Passed without anything being done. */
    private void addMark(String id) {
        factory.actionNode(id(id)).action(context -> {}).name(id).metaData(Metadata.UNIQUE_ID, id);
    }

    private void addJoin(String id, int type) {
        factory.joinNode(id(id)).type(type).name(id).metaData(Metadata.UNIQUE_ID, id);
    }

    private void addSplit(Node node, int type) {
        var split = factory.splitNode(id(node.id())).type(type).name(node.id()).metaData(Metadata.UNIQUE_ID, node.id());
        if (type == Split.TYPE_AND) {
            return;
        }
        int[] order = {0};
        model.outgoing(node.id()).forEach(flow -> {
            order[0]++;
            split.constraint(
                    id(into(flow.to())),
                    flow.id(),
                    ALWAYS,
                    "FEEL",
                    evaluator(flow.condition()),
                    order[0],
                    flow.id().equals(node.defaultFlow()));
        });
    }

    private static ReturnValueEvaluator evaluator(Condition condition) {
        return context -> condition == null || condition.holds(factsOf(context.getProcessInstance()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> factsOf(org.kie.api.runtime.process.ProcessInstance process) {
        return (Map<String, Object>) ((org.jbpm.process.instance.impl.ProcessInstanceImpl) process)
                .getMetaData()
                .get(FACTS);
    }

    private void addBoundary(Node node) {
        var timer = node.timer();
        var time = timer.duration() != null ? timer.duration() : timer.date();
        factory.boundaryEventNode(id(node.id()))
                .attachedTo(timer.attachedTo())
                .eventType("Timer", time + "-" + node.id())
                .name(node.id())
                .metaData(Metadata.UNIQUE_ID, node.id())
                .metaData(Metadata.CANCEL_ACTIVITY, timer.interrupting())
                .metaData(timer.duration() != null ? Metadata.TIME_DURATION : Metadata.TIME_DATE, time);
    }

    private void connect(Flow flow) {
        factory.connection(id(flow.from()), id(into(flow.to())), flow.id());
    }

    /** The jBPM node at which a flow into one of our nodes arrives. */
    private String into(String node) {
        return into(model, node);
    }

    static String into(ProcessModel model, String node) {
        var joins = model.incoming(node).count() > 1;
        var both = joins && model.outgoing(node).count() > 1;
        return joins && (both || !model.node(node).kind().isGateway()) ? node + BEFORE : node;
    }

    static WorkflowElementIdentifier id(String id) {
        return WorkflowElementIdentifierFactory.fromExternalFormat(id);
    }

    /** Our node that a jBPM node stands for. */
    static String nodeOf(String id) {
        return id.endsWith(BEFORE) ? id.substring(0, id.length() - BEFORE.length()) : id;
    }
}
