package org.zhengtong.workflow.control.bpmn;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.workflow.entity.StraightReturn;

/**
 * Where a case that stands in one version of a process would stand in another one, and why it can't. It must stand there
 * as a case that walked that version could: each branch of a parallel block, and each only once, is either walked or has
 * arrived at the join.
 */
public final class Relocation {

    private final ProcessModel from;
    private final ProcessModel to;
    private final List<ParallelBlock> blocks;
    private final Map<String, String> chosen;

    /** @param chosen by step of the old version, where it is not the one with the same id: who takes over */
    public Relocation(ProcessModel from, ProcessModel to, Map<String, String> chosen) {
        this.from = from;
        this.to = to;
        this.chosen = chosen;
        this.blocks = ParallelBlock.of(to);
    }

    /** The step of the new version that takes over; it need not be there. */
    public String targetOf(String node) {
        return chosen.getOrDefault(node, node);
    }

    public Jump jump(Set<String> nodes, Map<String, Set<String>> arrived) {
        var targets = nodes.stream().map(this::targetOf).collect(Collectors.toSet());
        return new Jump(targets, Set.of(), arrived);
    }

    /**
     * @param nodes where the case waits
     * @param arrived for joins: the flows that have arrived
     * @return why it can't move; empty if it can
     */
    public Optional<Bilingual> obstacle(Set<String> nodes, Map<String, Set<String>> arrived) {
        return nodes.stream()
                .sorted()
                .flatMap(node -> obstacleAt(node).stream())
                .findFirst()
                .or(() -> doubled(nodes))
                .or(() -> joinGone(arrived))
                .or(() -> standing(nodes, arrived));
    }

    /** Why a later step would have nobody; {@code filled} are the lanes that the case fills. */
    public Optional<Bilingual> laneMissing(Set<String> filled) {
        return to.lanesToFill().stream()
                .filter(lane -> !filled.contains(lane))
                .findFirst()
                .flatMap(lane -> said("lane-missing", lane));
    }

    private Optional<Bilingual> obstacleAt(String node) {
        var before = from.node(node);
        var after = to.node(targetOf(node));
        if (after == null || after.kind() != before.kind()) {
            return said(before.kind() == NodeKind.TIMER ? "timer-gone" : "step-gone", label(before));
        }
        if (before.kind() != NodeKind.USER_TASK) {
            return Optional.empty();
        }
        if (!before.step().lane().equals(after.step().lane())) {
            return said(
                    "other-lane",
                    label(before),
                    before.step().lane(),
                    after.step().lane());
        }
        return before.step().signing().equals(after.step().signing())
                ? Optional.empty()
                : said("other-signing", label(before));
    }

    private Optional<Bilingual> doubled(Set<String> nodes) {
        var seen = new HashSet<String>();
        return nodes.stream()
                .sorted()
                .filter(node -> !seen.add(targetOf(node)))
                .findFirst()
                .flatMap(node -> said("same-target", label(to.node(targetOf(node)))));
    }

    private Optional<Bilingual> joinGone(Map<String, Set<String>> arrived) {
        return arrived.entrySet().stream()
                .filter(each -> !isJoin(each.getKey())
                        || each.getValue().stream().anyMatch(flow -> !leadsTo(flow, each.getKey())))
                .findFirst()
                .flatMap(each -> said("join-gone", each.getKey()));
    }

    private boolean isJoin(String node) {
        return blocks.stream().anyMatch(block -> node.equals(block.join()));
    }

    private boolean leadsTo(String flow, String join) {
        return to.flows().containsKey(flow) && to.flows().get(flow).to().equals(join);
    }

    private Optional<Bilingual> standing(Set<String> nodes, Map<String, Set<String>> arrived) {
        Map<String, Object> tokens = new LinkedHashMap<>();
        nodes.stream().sorted().forEach(node -> tokens.put(targetOf(node), label(from.node(node))));
        arrived.keySet().forEach(join -> tokens.put(join, join));
        return blocks.stream()
                .filter(block -> block.join() != null)
                .flatMap(block -> unevenly(block, tokens, arrived.getOrDefault(block.join(), Set.of())).stream())
                .findFirst()
                .or(() -> together(nodes));
    }

    /** Whether a block is walked in some of its branches only, or in one of them twice. */
    private Optional<Bilingual> unevenly(ParallelBlock block, Map<String, Object> tokens, Set<String> arrived) {
        var walked = block.branches().stream()
                .map(branch -> tokens.keySet().stream().filter(branch::contains).findFirst())
                .toList();
        var there = block.branches().stream()
                .map(branch -> arrived.stream()
                        .anyMatch(flow -> branch.contains(to.flows().get(flow).from())))
                .toList();
        var some = walked.stream().flatMap(Optional::stream).findFirst();
        for (int i = 0; i < walked.size(); i++) {
            var inside = walked.get(i).isPresent();
            if ((some.isPresent() || !arrived.isEmpty()) && inside == there.get(i)) {
                Object name = some.isPresent() ? tokens.get(some.get()) : block.join();
                return said(inside ? "twice" : "branch-missing", name, Unfolded.drawn(block.split()));
            }
        }
        return Optional.empty();
    }

    /** Steps that were walked side by side must be so in the new version too. */
    private Optional<Bilingual> together(Set<String> nodes) {
        var sorted = nodes.stream().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!sideBySide(targetOf(sorted.get(i)), targetOf(sorted.get(j)))) {
                    return said("not-side-by-side", label(from.node(sorted.get(j))), label(from.node(sorted.get(i))));
                }
            }
        }
        return Optional.empty();
    }

    private boolean sideBySide(String one, String other) {
        return blocks.stream().anyMatch(block -> apart(block.branchOf(one), block.branchOf(other)))
                || to.ofKind(NodeKind.BOUNDARY_TIMER)
                        .filter(timer -> !timer.timer().interrupting())
                        .map(timer -> to.reachable(List.of(timer.id()), null))
                        .anyMatch(aside -> aside.contains(one) != aside.contains(other));
    }

    private static boolean apart(Optional<Set<String>> one, Optional<Set<String>> other) {
        return one.isPresent() && other.isPresent() && !one.get().equals(other.get());
    }

    /** The part of a way that is walked in the new version too. */
    public List<String> wayIn(List<String> way) {
        return way.stream().filter(to.flows()::containsKey).toList();
    }

    private static Object label(Node node) {
        return node.name().zh().isEmpty() ? node.id() : node.name();
    }

    private static Optional<Bilingual> said(String key, Object... parameters) {
        return Optional.of(new Finding("moves", 0, key, parameters).text());
    }

    /** How a case is to come straight back to where it stood, as the new version has it. */
    public StraightReturn straight(StraightReturn stood) {
        var inner = new LinkedHashMap<String, StraightReturn>();
        stood.inner().forEach((node, more) -> inner.put(targetOf(node), straight(more)));
        return new StraightReturn(
                stood.left().stream()
                        .map(this::targetOf)
                        .filter(to.nodes()::containsKey)
                        .toList(),
                stood.nodes().stream().map(this::targetOf).toList(),
                stood.arrived(),
                wayIn(stood.flows()),
                inner);
    }

    /** Why a case could not come straight back to where it stood; {@code nodes} are where it waits now. */
    public Optional<Bilingual> obstacle(StraightReturn stood, Set<String> nodes) {
        var standing = new HashSet<>(stood.nodes());
        nodes.stream().filter(node -> !stood.left().contains(node)).forEach(standing::add);
        var arrived = stood.arrived().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
        return obstacle(standing, arrived)
                .or(() -> stood.inner().values().stream()
                        .flatMap(inner -> obstacle(inner, standing).stream())
                        .findFirst())
                .flatMap(why -> said("straight-return", why));
    }

    /** Why a step can't go on although it has a place: what was signed there is no outcome any more. */
    public Optional<Bilingual> obstacle(String node, Stream<String> signed) {
        var outcomes = to.node(targetOf(node)).step().outcomes();
        return signed.filter(outcome -> !outcomes.contains(outcome))
                .findFirst()
                .flatMap(outcome -> said("outcome-gone", label(from.node(node)), outcome));
    }
}
