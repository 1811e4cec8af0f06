package org.zhengtong.workflow.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.ImportReport;
import org.zhengtong.platform.support.workflow.ProcessLibrary;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.workflow.control.Definitions;

/** Publishes process definitions and hands them out. */
@Stateless
@Local(ProcessLibrary.class)
@PermitAll
public class ProcessShelf implements ProcessLibrary {

    @Inject
    Definitions definitions;

    @Override
    public ImportReport examine(String bpmn) {
        return definitions.examine(bpmn);
    }

    @Override
    public int publish(String bpmn, AccountId by) {
        return definitions.publish(bpmn, null, by);
    }

    @Override
    public int publish(String bpmn, String note, AccountId by) {
        return definitions.publish(bpmn, note, by);
    }

    @Override
    public List<ProcessVersion> versions(String process) {
        return definitions.allOf(process);
    }

    @Override
    public Map<Integer, Long> running(String process) {
        return definitions.running(process);
    }

    @Override
    public void retire(String process, String reason, AccountId by) {
        WorkflowRule.REASON_REQUIRED.require(reason != null && !reason.isBlank());
        definitions.retire(process, reason.strip(), by);
    }

    @Override
    public void reinstate(String process) {
        definitions.reinstate(process);
    }

    @Override
    public List<ProcessVersion> newest() {
        return definitions.newest();
    }

    @Override
    public String bpmn(String process, int version) {
        return definitions.bpmn(process, version);
    }

    @Override
    public String export(String process, int version) {
        return definitions.export(process, version);
    }
}
