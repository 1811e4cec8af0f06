package org.zhengtong.workflow.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.workflow.ProcessLibrary.ProcessVersion;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.workflow.control.bpmn.BpmnReader;
import org.zhengtong.workflow.control.bpmn.ProcessModel;
import org.zhengtong.workflow.control.bpmn.SendBack;
import org.zhengtong.workflow.control.jbpm.Walker;
import org.zhengtong.workflow.entity.ProcessDefinition;

/**
 * All versions of all processes. What a version says never changes, so this node reads it once, when a case first needs
 * it; a version published on another node is known here with the next case that starts.
 */
@ApplicationScoped
public class Definitions {

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    @Inject
    Clock clock;

    private final Map<String, Definition> ready = new ConcurrentHashMap<>();

    public Definition get(String process, int version) {
        return ready.computeIfAbsent(process + "@" + version, key -> ready(BpmnReader.read(bpmn(process, version))));
    }

    private Definition ready(ProcessModel model) {
        return new Definition(model, new Walker(model, clock), new SendBack(model));
    }

    /** The version that new cases start on. */
    public int newestVersion(String process) {
        return versions(process).orElseThrow(() -> WorkflowRule.PROCESS_UNKNOWN.violated(process));
    }

    /** How many there are, which is the newest one's number; empty if there is none. */
    private Optional<Integer> versions(String process) {
        return Optional.ofNullable(em.createQuery(
                        "select max(d.version) from ProcessDefinition d where d.process = :process", Integer.class)
                .setParameter("process", process)
                .getSingleResult());
    }

    public List<ProcessVersion> newest() {
        return em.createQuery("""
                        select d from ProcessDefinition d
                        where d.version = (select max(o.version) from ProcessDefinition o where o.process = d.process)
                        order by d.process""", ProcessDefinition.class)
                .getResultStream()
                .map(ProcessDefinition::summary)
                .toList();
    }

    public String bpmn(String process, int version) {
        return find(process, version)
                .map(ProcessDefinition::bpmn)
                .orElseThrow(() -> new NotFound(ProcessDefinition.class, process + "@" + version));
    }

    private Optional<ProcessDefinition> find(String process, int version) {
        return em.createQuery(
                        "select d from ProcessDefinition d where d.process = :process and d.version = :version",
                        ProcessDefinition.class)
                .setParameter("process", process)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    /**
     * Two who publish the same process at once get the same next version: the database refuses the second one.
     *
     * @return the version it got
     */
    public int publish(String bpmn, AccountId by) {
        var model = ready(BpmnReader.read(bpmn)).model();
        var version = versions(model.id()).orElse(0) + 1;
        em.persist(new ProcessDefinition(model.id(), version, model.name(), by, clock.instant(), digest(bpmn), bpmn));
        em.flush();
        return version;
    }

    /** Whether some version of its process has exactly this text. */
    public boolean has(String bpmn) {
        return em.createQuery("select count(d) from ProcessDefinition d where d.digest = :digest", Long.class)
                        .setParameter("digest", digest(bpmn))
                        .getSingleResult()
                > 0;
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
