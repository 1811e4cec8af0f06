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
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.NotFound;
import org.zhengtong.platform.support.workflow.CaseState;
import org.zhengtong.platform.support.workflow.ImportReport;
import org.zhengtong.platform.support.workflow.ProcessLibrary.ProcessVersion;
import org.zhengtong.platform.support.workflow.WorkflowRule;
import org.zhengtong.workflow.control.bpmn.BpmnExport;
import org.zhengtong.workflow.control.bpmn.BpmnImport;
import org.zhengtong.workflow.control.bpmn.BpmnReader;
import org.zhengtong.workflow.control.bpmn.Call;
import org.zhengtong.workflow.control.bpmn.ProcessModel;
import org.zhengtong.workflow.control.bpmn.SendBack;
import org.zhengtong.workflow.control.bpmn.Unfolded;
import org.zhengtong.workflow.control.bpmn.Unfolding;
import org.zhengtong.workflow.control.jbpm.Walker;
import org.zhengtong.workflow.entity.ProcessDefinition;
import org.zhengtong.workflow.entity.WalkedVersion;

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

    private final Map<WalkedVersion, Definition> ready = new ConcurrentHashMap<>();
    private final Map<String, ProcessModel> drawn = new ConcurrentHashMap<>();

    public Definition get(WalkedVersion walked) {
        return ready.computeIfAbsent(
                walked,
                key -> ready(
                        drawn(key.process(), key.version()),
                        call -> drawn(call.process(), versionOf(call, key.called()))));
    }

    private Definition ready(ProcessModel process, Function<Call, ProcessModel> callees) {
        var unfolded = Unfolding.of(process, callees);
        var model = unfolded.walked();
        return new Definition(process, model, unfolded.inside(), new Walker(model, clock), new SendBack(model));
    }

    /** A version as it is drawn. */
    public ProcessModel drawn(String process, int version) {
        return drawn.computeIfAbsent(process + "@" + version, key -> BpmnReader.read(bpmn(process, version)));
    }

    /** What new cases start on: the newest version, and the newest ones of what it calls. */
    public WalkedVersion newest(String process) {
        return pinned(process, versionToStart(process), Map.of());
    }

    /** @param kept versions of called processes that are pinned already */
    public WalkedVersion pinned(String process, int version, Map<String, Integer> kept) {
        var called = new TreeMap<String, Integer>();
        pin(drawn(process, version), kept, called);
        return new WalkedVersion(process, version, called);
    }

    private void pin(ProcessModel caller, Map<String, Integer> kept, Map<String, Integer> called) {
        caller.calls().filter(call -> !called.containsKey(call.process())).forEach(call -> {
            called.put(call.process(), pin(call, kept));
            pin(drawn(call.process(), versionOf(call, called)), kept, called);
        });
    }

    private int pin(Call call, Map<String, Integer> kept) {
        if (kept.containsKey(call.process())) {
            return kept.get(call.process());
        }
        return call.version() != null ? call.version() : versionToStart(call.process());
    }

    private static int versionOf(Call call, Map<String, Integer> called) {
        return call.version() != null ? call.version() : called.get(call.process());
    }

    /** What a call would reach today; null if there is nothing. */
    private ProcessModel callee(Call call) {
        return versions(call.process())
                .filter(newest -> call.version() == null || call.version() <= newest)
                .map(newest -> drawn(call.process(), call.version() == null ? newest : call.version()))
                .orElse(null);
    }

    /** As a case would walk it that began today. */
    public Unfolded unfold(ProcessModel process) {
        return Unfolding.of(process, this::callee);
    }

    public ImportReport examine(String bpmn) {
        return BpmnImport.examine(bpmn, this::callee);
    }

    /** One version as BPMN with its layout, whatever tool drew it. */
    public String export(String process, int version) {
        return BpmnExport.export(bpmn(process, version), drawn(process, version));
    }

    /** The version that new cases start on. */
    public int versionToStart(String process) {
        var newest = em.createQuery(
                        "select d.version, d.retiredAt from ProcessDefinition d where d.process = :process"
                                + " order by d.version desc",
                        Object[].class)
                .setParameter("process", process)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> WorkflowRule.PROCESS_UNKNOWN.violated(process));
        WorkflowRule.PROCESS_RETIRED.require(newest[1] == null, process);
        return (Integer) newest[0];
    }

    /** Every version, the newest first. */
    public List<ProcessVersion> allOf(String process) {
        return em.createQuery(
                        "select d from ProcessDefinition d where d.process = :process order by d.version desc",
                        ProcessDefinition.class)
                .setParameter("process", process)
                .getResultStream()
                .map(ProcessDefinition::summary)
                .toList();
    }

    public Map<Integer, Long> running(String process) {
        return em.createQuery(
                        "select c.processVersion, count(c) from CaseFile c"
                                + " where c.process = :process and c.state in :running group by c.processVersion",
                        Object[].class)
                .setParameter("process", process)
                .setParameter("running", List.of(CaseState.RUNNING, CaseState.SUSPENDED))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Long) row[1]));
    }

    /** Retired is the newest version: the one that cases would start on. */
    public void retire(String process, String reason, AccountId by) {
        newestOf(process).retire(by, clock.instant(), reason);
    }

    public void reinstate(String process) {
        newestOf(process).reinstate();
    }

    private ProcessDefinition newestOf(String process) {
        return versions(process)
                .flatMap(version -> find(process, version))
                .orElseThrow(() -> WorkflowRule.PROCESS_UNKNOWN.violated(process));
    }

    /** How many there are, which is the newest one's number; empty if there is none. */
    public Optional<Integer> versions(String process) {
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
    public int publish(String bpmn, String note, AccountId by) {
        var model = ready(BpmnReader.read(bpmn), this::callee).drawn();
        var version = versions(model.id()).orElse(0) + 1;
        em.persist(new ProcessDefinition(
                model.id(), version, model.name(), by, clock.instant(), digest(bpmn), bpmn, note));
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
