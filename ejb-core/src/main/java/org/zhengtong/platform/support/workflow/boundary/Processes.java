package org.zhengtong.platform.support.workflow.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhengtong.kernel.Audited;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.security.identity.boundary.Caller;
import org.zhengtong.platform.support.workflow.ImportReport;
import org.zhengtong.platform.support.workflow.ProcessLibrary;
import org.zhengtong.platform.support.workflow.ProcessLibrary.ProcessVersion;
import org.zhengtong.platform.support.workflow.ProcessUse;
import org.zhengtong.platform.support.workflow.design.ProcessDrafts;
import org.zhengtong.platform.support.workflow.design.ProcessSketch;

/** The process definitions as administrators see and publish them; the engine itself asks nobody for permission. */
@Stateless
@DenyAll
public class Processes {

    @Inject
    ProcessLibrary library;

    @Inject
    ProcessDrafts drafts;

    @Inject
    @Any
    Instance<ProcessUse> uses;

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

    /** One version for other tools, with its layout. */
    @RolesAllowed("process.publish")
    public String export(String process, int version) {
        return library.export(process, version);
    }

    /** How a file, mostly of another tool, would be understood; changes nothing. */
    @RolesAllowed("process.publish")
    public ImportReport examine(String bpmn) {
        return library.examine(bpmn);
    }

    /** Every version of a process, the newest first; none if there is no such process. */
    @RolesAllowed("process.publish")
    public List<ProcessVersion> versions(String process) {
        return library.versions(process);
    }

    /** Running cases by version. */
    @RolesAllowed("process.publish")
    public Map<Integer, Long> running(String process) {
        return library.running(process);
    }

    /** What names this process: to be looked at before it is retired. */
    @RolesAllowed("process.publish")
    public List<Bilingual> usersOf(String process) {
        return uses.stream().flatMap(use -> use.usersOf(process).stream()).toList();
    }

    /** A version in sentences; empty if it can't be told in sentences. */
    @RolesAllowed("process.publish")
    public Optional<ProcessSketch> sketch(String process, int version) {
        return drafts.sketch(process, version);
    }

    @RolesAllowed("process.publish")
    public String drawing(String process, int version, Locale locale) {
        return drafts.drawing(process, version, locale);
    }

    /** No case starts on it any more; those that run go on. */
    @RolesAllowed("process.publish")
    @Audited("workflow.retire")
    public void retire(String process, String reason) {
        library.retire(process, reason, caller.required());
    }

    @RolesAllowed("process.publish")
    @Audited("workflow.reinstate")
    public void reinstate(String process) {
        library.reinstate(process);
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
