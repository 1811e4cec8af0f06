package org.zhengtong.platform.support.workflow.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.ProcessLibrary;
import org.zhengtong.platform.support.workflow.ProcessLibrary.ProcessVersion;

/** The process definitions as administrators see and publish them; the engine itself asks nobody for permission. */
@Stateless
@DenyAll
public class Processes {

    @Inject
    ProcessLibrary library;

    @Inject
    Caller caller;

    @RolesAllowed("process.publish")
    public List<ProcessVersion> newest() {
        return library.newest();
    }

    @RolesAllowed("process.publish")
    public String bpmn(String process, int version) {
        return library.bpmn(process, version);
    }

    /**
     * Publishes a definition as its next version. Cases that run stay on theirs.
     *
     * @param bpmn the file's text; what is wrong with it is a violation of WorkflowRule.DEFINITION_INVALID
     * @return the version it got, from 1
     */
    @RolesAllowed("process.publish")
    @Audited("workflow.publish")
    public int publish(String bpmn) {
        return library.publish(bpmn, caller.required());
    }
}
