package org.zhengtong.workflow.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.platform.support.workflow.MigrationPreview;
import org.zhengtong.platform.support.workflow.MigrationPreview.Obstacle;
import org.zhengtong.platform.support.workflow.MigrationPreview.Open;
import org.zhengtong.platform.support.workflow.MigrationPreview.Target;
import org.zhengtong.platform.support.workflow.Signatory;
import org.zhengtong.workflow.control.bpmn.Node;
import org.zhengtong.workflow.control.bpmn.NodeKind;
import org.zhengtong.workflow.control.bpmn.ProcessModel;
import org.zhengtong.workflow.control.bpmn.Relocation;
import org.zhengtong.workflow.entity.StraightReturn;
import org.zhengtong.workflow.entity.WalkedVersion;

/** What would become of running cases if they changed their version; reads columns, and locks nothing. */
@Dependent
public class Migrations {

    private static final int MOST_EXAMINED = 2000;
    private static final String UNDER_WAY =
            " from CaseFile c where c.process = :process and c.processVersion = :version and c.endedAt is null";
    private static final String OPEN_STEPS = """
             s.caseFile.process = :process and s.caseFile.processVersion = :version
            and s.state = org.zhengtong.platform.support.workflow.StepState.OPEN""";

    @PersistenceContext(unitName = "workflow")
    EntityManager em;

    @Inject
    Definitions definitions;

    public List<CaseKey> underWay(String process, int version, int most) {
        return em.createQuery("select c.system, c.number" + UNDER_WAY + " order by c.id", Object[].class)
                .setParameter("process", process)
                .setParameter("version", version)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new CaseKey((String) row[0], (String) row[1]))
                .toList();
    }

    public MigrationPreview preview(String process, int from, int to, Map<String, String> chosen) {
        var standing = standing(process, from);
        var open = openSteps(process, from);
        var signed = signed(process, from);
        var obstacles = new LinkedHashMap<Bilingual, List<CaseKey>>();
        standing.forEach(each -> obstacle(each, open, signed, to, chosen)
                .ifPresent(why ->
                        obstacles.computeIfAbsent(why, key -> new ArrayList<>()).add(each.key())));
        var heldBack = obstacles.values().stream().mapToLong(List::size).sum();
        var target = definitions.get(definitions.pinned(process, to, Map.of())).model();
        return new MigrationPreview(
                process,
                definitions.drawn(process, from).name(),
                from,
                to,
                standing.size(),
                standing.size() - heldBack,
                opens(
                        definitions
                                .get(definitions.pinned(process, from, Map.of()))
                                .model(),
                        open,
                        target,
                        chosen),
                target.ofKind(NodeKind.USER_TASK)
                        .map(node -> new Target(node.id(), node.name()))
                        .toList(),
                obstacles.entrySet().stream()
                        .map(each -> new Obstacle(
                                each.getKey(),
                                each.getValue().size(),
                                each.getValue().get(0)))
                        .toList());
    }

    private static List<Open> opens(
            ProcessModel before, List<OpenStep> open, ProcessModel target, Map<String, String> chosen) {
        var cases = open.stream().collect(Collectors.groupingBy(OpenStep::node, Collectors.counting()));
        var names = open.stream().collect(Collectors.toMap(OpenStep::node, OpenStep::name, (one, other) -> one));
        before.ofKind(NodeKind.USER_TASK).forEach(node -> names.putIfAbsent(node.id(), node.name()));
        return before.nodes().keySet().stream()
                .filter(cases::containsKey)
                .map(node -> new Open(node, names.get(node), cases.get(node), target(target, chosen, node)))
                .toList();
    }

    private static String target(ProcessModel target, Map<String, String> chosen, String node) {
        return Optional.ofNullable(target.node(chosen.getOrDefault(node, node)))
                .filter(each -> each.kind() == NodeKind.USER_TASK)
                .map(Node::id)
                .orElse(null);
    }

    private Optional<Bilingual> obstacle(
            Standing each, List<OpenStep> open, Map<Long, List<Signed>> signed, int to, Map<String, String> chosen) {
        var before = definitions.get(each.walked());
        var after = definitions.get(
                definitions.pinned(each.walked().process(), to, each.walked().called()));
        var relocation = new Relocation(before.model(), after.model(), chosen);
        var standing = before.walker().standing(each.engineState());
        return relocation
                .obstacle(standing.nodes(), standing.arrived())
                .or(() -> relocation.laneMissing(filled(each.lanes())))
                .or(() -> signed.getOrDefault(each.id(), List.of()).stream()
                        .flatMap(one -> relocation.obstacle(one.node(), Set.of(one.outcome()).stream()).stream())
                        .findFirst())
                .or(() -> open.stream()
                        .filter(step -> step.caseId() == each.id() && step.stood() != null)
                        .flatMap(step -> relocation.obstacle(step.stood(), standing.nodes()).stream())
                        .findFirst());
    }

    private static Set<String> filled(Map<String, List<Signatory>> lanes) {
        return lanes.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** A case under way. */
    private record Standing(
            long id, CaseKey key, WalkedVersion walked, Map<String, List<Signatory>> lanes, byte[] engineState) {}

    private record OpenStep(long caseId, String node, Bilingual name, StraightReturn stood) {}

    private record Signed(long caseId, String node, String outcome) {}

    @SuppressWarnings("unchecked")
    private List<Standing> standing(String process, int version) {
        return em.createQuery(
                        "select c.id, c.system, c.number, c.called, c.lanes, c.engineState" + UNDER_WAY
                                + " order by c.id",
                        Object[].class)
                .setParameter("process", process)
                .setParameter("version", version)
                .setMaxResults(MOST_EXAMINED)
                .getResultStream()
                .map(row -> new Standing(
                        (Long) row[0],
                        new CaseKey((String) row[1], (String) row[2]),
                        new WalkedVersion(process, version, (Map<String, Integer>) row[3]),
                        (Map<String, List<Signatory>>) row[4],
                        (byte[]) row[5]))
                .toList();
    }

    private List<OpenStep> openSteps(String process, int version) {
        return em.createQuery(
                        "select s.caseFile.id, s.plan.node, s.plan.nameZh, s.plan.nameEn, s.straightReturn from Step s"
                                + " where" + OPEN_STEPS,
                        Object[].class)
                .setParameter("process", process)
                .setParameter("version", version)
                .getResultStream()
                .map(row -> new OpenStep(
                        (Long) row[0],
                        (String) row[1],
                        new Bilingual((String) row[2], (String) row[3]),
                        (StraightReturn) row[4]))
                .toList();
    }

    private Map<Long, List<Signed>> signed(String process, int version) {
        Function<Object[], Signed> signed = row -> new Signed((Long) row[0], (String) row[1], (String) row[2]);
        return em.createQuery(
                        "select s.caseFile.id, s.plan.node, g.outcome from Signer g join g.step s where g.outcome is not"
                                + " null and" + OPEN_STEPS,
                        Object[].class)
                .setParameter("process", process)
                .setParameter("version", version)
                .getResultStream()
                .map(signed)
                .collect(Collectors.groupingBy(Signed::caseId));
    }
}
