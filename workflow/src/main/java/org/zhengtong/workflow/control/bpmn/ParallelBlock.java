package org.zhengtong.workflow.control.bpmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What lies between a gateway that sends a case several ways at once and the gateway that waits for all of them.
 *
 * @param join null if the branches never meet again
 * @param branches the nodes of each branch, without split and join
 */
record ParallelBlock(String split, String join, List<Set<String>> branches) {

    static List<ParallelBlock> of(ProcessModel model) {
        return model.nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.PARALLEL || node.kind() == NodeKind.INCLUSIVE)
                .filter(node -> model.outgoing(node.id()).count() > 1)
                .map(split -> of(model, split))
                .toList();
    }

    /** The join is the one that leaves the smallest block whose every branch leads to it. */
    private static ParallelBlock of(ProcessModel model, Node split) {
        var closed = model.nodes().values().stream()
                .filter(node -> joins(split, node))
                .filter(node -> model.incoming(node.id()).count() > 1)
                .map(join -> between(model, split, join.id()))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(ParallelBlock::size));
        return closed.orElseGet(() -> new ParallelBlock(split.id(), null, branches(model, split, null)));
    }

    private static boolean joins(Node split, Node join) {
        var waits =
                join.kind() == NodeKind.INCLUSIVE || join.kind() == NodeKind.PARALLEL && split.kind() == join.kind();
        return waits && !join.id().equals(split.id());
    }

    private static Optional<ParallelBlock> between(ProcessModel model, Node split, String join) {
        var branches = branches(model, split, join);
        var all = branches.stream().allMatch(branch -> branch.contains(join));
        branches.forEach(branch -> branch.remove(join));
        return all ? Optional.of(new ParallelBlock(split.id(), join, branches)) : Optional.empty();
    }

    private static List<Set<String>> branches(ProcessModel model, Node split, String join) {
        var branches = new ArrayList<Set<String>>();
        model.outgoing(split.id()).forEach(flow -> branches.add(model.reachable(List.of(flow.to()), join)));
        return branches;
    }

    /**
     * Whether no branch runs into another, nor out of the block against the arrows. Several may lead to the same
     * terminate end: whoever comes there first ends all of them.
     */
    boolean isTidy(ProcessModel model) {
        var seen = new HashSet<>(Set.of(split));
        return branches.stream()
                .flatMap(Set::stream)
                .filter(node -> model.node(node).kind() != NodeKind.TERMINATE)
                .allMatch(seen::add);
    }

    Optional<Set<String>> branchOf(String node) {
        return branches.stream().filter(branch -> branch.contains(node)).findFirst();
    }

    int size() {
        return branches.stream().mapToInt(Set::size).sum();
    }
}
