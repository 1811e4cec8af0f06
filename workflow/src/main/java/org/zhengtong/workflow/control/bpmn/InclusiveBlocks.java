package org.zhengtong.workflow.control.bpmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.kernel.Bilingual;

/**
 * Makes every block that an inclusive gateway joins a parallel one: each branch sends a token to the join, also where its
 * condition does not hold and it is passed by. jBPM's own inclusive join looks ahead for what may still arrive, and
 * overlooks what is behind two choices in a row, so that the case went on too early and twice.
 */
final class InclusiveBlocks {

    private static final Bilingual UNNAMED = new Bilingual("", "");

    private final Map<String, Node> nodes;
    private final Map<String, Flow> flows;
    private final ProcessModel model;

    private InclusiveBlocks(ProcessModel model) {
        this.model = model;
        this.nodes = new LinkedHashMap<>(model.nodes());
        this.flows = new LinkedHashMap<>(model.flows());
    }

    static ProcessModel madeParallel(ProcessModel model) {
        var result = model;
        for (var block = innermost(result); block.isPresent(); block = innermost(result)) {
            result = new InclusiveBlocks(result).rewrite(block.get());
        }
        return result;
    }

    private static Optional<ParallelBlock> innermost(ProcessModel model) {
        return ParallelBlock.of(model).stream()
                .filter(block ->
                        block.join() != null && model.node(block.join()).kind() == NodeKind.INCLUSIVE)
                .min(Comparator.comparing(ParallelBlock::size));
    }

    private ProcessModel rewrite(ParallelBlock block) {
        var split = nodes.get(block.split());
        var join = add(split.id() + "/.join", NodeKind.PARALLEL, null, split);
        link(join, block.join());
        var starts = model.outgoing(split.id()).toList();
        for (int i = 0; i < starts.size(); i++) {
            var met = add(split.id() + "/.met" + i, NodeKind.EXCLUSIVE, null, split);
            link(met, join);
            meet(block, starts.get(i), block.branches().get(i), met);
            if (split.kind() == NodeKind.INCLUSIVE) {
                choose(split, starts, i, met);
            }
        }
        nodes.put(split.id(), split.choosingOtherwise(null).as(NodeKind.PARALLEL));
        return new ProcessModel(model.id(), model.name(), model.facts(), nodes, flows, model.layout());
    }

    /** What led from the branch to the old join leads to where the branch ends. */
    private void meet(ParallelBlock block, Flow start, Set<String> branch, String met) {
        List.copyOf(flows.values()).stream()
                .filter(flow -> flow.to().equals(block.join()))
                .filter(flow -> branch.contains(flow.from()) || flow.id().equals(start.id()))
                .forEach(flow -> flows.put(flow.id(), flow.between(flow.from(), met)));
    }

    /** The branch, or past it. */
    private void choose(Node split, List<Flow> starts, int number, String met) {
        var start = flows.get(starts.get(number).id());
        if (start.to().equals(met)) {
            flows.put(start.id(), start.on(null));
            return;
        }
        var way = split.id() + "/.way" + number;
        var past = way + ".past";
        var isDefault = start.id().equals(split.defaultFlow());
        add(way, NodeKind.EXCLUSIVE, isDefault ? start.id() : past, split);
        link(split.id(), way);
        flows.put(start.id(), start.between(way, start.to()));
        var others = isDefault ? Condition.anyOf(othersThan(start, starts)) : null;
        flows.put(past, new Flow(past, way, met, UNNAMED, others, split.line()));
    }

    private static List<Condition> othersThan(Flow start, List<Flow> starts) {
        var others = new ArrayList<Condition>();
        starts.stream()
                .filter(flow -> !flow.id().equals(start.id()))
                .map(Flow::condition)
                .forEach(others::add);
        return others;
    }

    private String add(String id, NodeKind kind, String defaultFlow, Node split) {
        nodes.put(id, new Node(id, kind, UNNAMED, null, null, null, defaultFlow, split.within(), split.line()));
        return id;
    }

    private void link(String from, String to) {
        var id = from + ">" + to;
        flows.put(id, new Flow(id, from, to, UNNAMED, null, nodes.get(from).line()));
    }
}
