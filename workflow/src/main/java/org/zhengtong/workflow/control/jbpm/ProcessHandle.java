package org.zhengtong.workflow.control.jbpm;

import org.jbpm.process.instance.LightProcessRuntimeServiceProvider;
import org.jbpm.ruleflow.core.RuleFlowProcess;
import org.kie.api.definition.process.Process;
import org.kie.api.runtime.process.WorkflowProcessInstance;
import org.kie.kogito.Model;
import org.kie.kogito.correlation.CompositeCorrelation;
import org.kie.kogito.process.ProcessInstance;
import org.kie.kogito.process.impl.AbstractProcess;

/** The shape in which {@link StateFormat} wants to be told which process the bytes belong to. It starts nothing. */
final class ProcessHandle extends AbstractProcess<Model> {

    private final RuleFlowProcess process;

    ProcessHandle(RuleFlowProcess process) {
        super(null, new LightProcessRuntimeServiceProvider());
        this.process = process;
    }

    @Override
    protected Process process() {
        return process;
    }

    @Override
    public ProcessInstance<Model> createInstance(WorkflowProcessInstance instance) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ProcessInstance<Model> createReadOnlyInstance(WorkflowProcessInstance instance) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ProcessInstance<Model> createInstance(Model model) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ProcessInstance<Model> createInstance(String key, CompositeCorrelation correlation, Model model) {
        throw new UnsupportedOperationException();
    }
}
