package org.zhengtong.workflow.control.bpmn;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Works out what a send-back undoes. Out of a parallel block the whole block is left; within a branch only that
 * branch; and back into a branch of a block that is already over, its join counts the other branches as arrived, for
 * they are not walked again.
 */
public final class SendBack {

    private final ProcessModel model;
    private final List<ParallelBlock> blocks;

    public SendBack(ProcessModel model) {
        this.model = model;
        this.blocks = ParallelBlock.of(model);
    }

    /** Whether a way leads from the target to here, and the target says that it may be returned to. */
    public boolean isPossible(String from, String target) {
        var node = model.node(target);
        return node != null
                && node.kind() == NodeKind.USER_TASK
                && node.step().returnable()
                && !target.equals(from)
                && model.reachable(List.of(target), null).contains(from)
                && blocks.stream().noneMatch(block -> apart(block, from, target));
    }

    private static boolean apart(ParallelBlock block, String from, String target) {
        var branch = block.branchOf(from);
        return branch.isPresent()
                && block.branchOf(target).isPresent()
                && !branch.get().contains(target);
    }

    public Jump jump(String from, String target) {
        return jump(Set.of(from), target);
    }

    /**
     * To any step, from where the case stands: out of the smallest branch that holds both, or of everything. The joins in
     * what is left count the branches beside the target as arrived, for nobody walks them again.
     *
     * @param active nodes at which something goes on, joins that wait among them
     */
    public Jump jump(Set<String> active, String target) {
        Set<String> left = blocks.stream()
                .filter(block -> block.branchOf(target).isPresent())
                .filter(block -> !Collections.disjoint(block.branchOf(target).orElseThrow(), active)
                        || active.contains(block.join()))
                .map(block -> block.branchOf(target).orElseThrow())
                .min(Comparator.comparing(Set::size))
                .orElse(model.nodes().keySet());
        Map<String, Set<String>> fed = new LinkedHashMap<>();
        blocks.stream()
                .filter(block -> isOver(block, target, left))
                .forEach(block -> fed.put(block.join(), arrived(block, target)));
        return new Jump(Set.of(target), Set.copyOf(left), fed);
    }

    /** A block around the target that is left as a whole, and whose join counts what arrives. */
    private boolean isOver(ParallelBlock block, String target, Set<String> left) {
        return block.join() != null
                && left.contains(block.join())
                && model.node(block.join()).kind() == NodeKind.PARALLEL
                && block.branchOf(target).isPresent();
    }

    private Set<String> arrived(ParallelBlock block, String target) {
        var again = block.branchOf(target).orElseThrow();
        return model.incoming(block.join())
                .filter(flow -> !again.contains(flow.from()))
                .map(Flow::id)
                .collect(Collectors.toSet());
    }

    /** The part of a way that a jump leaves standing: all before the target was last entered, and other branches. */
    public List<String> wayLeft(List<String> way, Jump jump) {
        var entered = way.size();
        for (int i = way.size() - 1; i >= 0 && entered == way.size(); i--) {
            entered = jump.targets().contains(model.flows().get(way.get(i)).to()) ? i : entered;
        }
        var before = Set.copyOf(way.subList(0, Math.min(entered + 1, way.size())));
        return way.stream()
                .filter(flow -> before.contains(flow)
                        || !jump.left().contains(model.flows().get(flow).to())
                        || jump.fed().values().stream().anyMatch(flows -> flows.contains(flow)))
                .toList();
    }
}
