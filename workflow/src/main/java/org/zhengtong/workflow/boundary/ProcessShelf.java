package org.zhengtong.workflow.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.support.workflow.ProcessLibrary;
import org.zhengtong.workflow.control.Definitions;

/** Publishes process definitions and hands them out. */
@Stateless
@Local(ProcessLibrary.class)
@PermitAll
public class ProcessShelf implements ProcessLibrary {

    @Inject
    Definitions definitions;

    @Override
    public int publish(String bpmn, AccountId by) {
        return definitions.publish(bpmn, by);
    }

    @Override
    public List<ProcessVersion> newest() {
        return definitions.newest();
    }

    @Override
    public String bpmn(String process, int version) {
        return definitions.bpmn(process, version);
    }
}
