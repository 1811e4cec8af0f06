package org.zhengtong.workflow.control.design;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhengtong.workflow.control.bpmn.NodeKind;

/**
 * What a net says, whatever its gateways are called and however they are put together: for the start, each stage and
 * each join, where a case goes from there.
 */
final class Ways {

    private final Net net;

    private Ways(Net net) {
        this.net = net;
    }

    static Map<String, String> of(Net net) {
        var ways = new Ways(net);
        var said = new TreeMap<String, String>();
        for (var knot : net.knots()) {
            switch (knot.kind()) {
                case START -> said.put("", ways.from(knot.id()));
                case USER_TASK -> said.put(knot.id(), ways.from(knot.id()));
                case PARALLEL -> {
                    if (ways.isJoin(knot.id())) {
                        said.put(ways.nameOfJoin(knot.id()), ways.from(knot.id()));
                    }
                }
                default -> {
                    // Said where it is come to.
                }
            }
        }
        return said;
    }

    private String from(String node) {
        return net.from(node).map(link -> at(link.to(), new HashSet<>())).collect(Collectors.joining("; "));
    }

    private String at(String node, Set<String> above) {
        var knot = net.knot(node);
        if (!above.add(node)) {
            return "loop";
        }
        var said =
                switch (knot.kind()) {
                    case EXCLUSIVE -> choice(node, above);
                    case PARALLEL -> isJoin(node) ? nameOfJoin(node) : split(node, above);
                    default -> node;
                };
        above.remove(node);
        return said;
    }

    private String split(String node, Set<String> above) {
        if (net.from(node).count() == 1) {
            return at(net.from(node).findFirst().orElseThrow().to(), above);
        }
        return net.from(node).map(link -> at(link.to(), above)).sorted().collect(Collectors.joining(", ", "all(", ")"));
    }

    /** Chosen step by step or at once comes to the same, and so does what leads to the same place anyway. */
    private String choice(String node, Set<String> above) {
        var usual = net.from(node)
                .filter(link -> link.condition() == null)
                .map(link -> at(link.to(), above))
                .findFirst()
                .orElse("");
        var own = net.from(node)
                .filter(link -> link.condition() != null)
                .map(link -> link.condition().replace(" ", "") + " -> " + at(link.to(), above))
                .filter(way -> !way.endsWith(" -> " + usual))
                .collect(Collectors.toCollection(TreeSet::new));
        if (own.isEmpty()) {
            return usual;
        }
        if (usual.startsWith("if(")) {
            return "if(" + String.join(", ", own) + ", " + usual.substring(3);
        }
        return "if(" + String.join(", ", own) + ", else " + usual + ")";
    }

    private boolean isJoin(String node) {
        return net.to(node).count() > 1;
    }

    private String nameOfJoin(String join) {
        var before = new TreeSet<String>();
        net.to(join).forEach(link -> before.add(stageBefore(link.from(), new HashSet<>())));
        return "join" + before;
    }

    private String stageBefore(String node, Set<String> seen) {
        var kind = net.knot(node).kind();
        if (kind == NodeKind.USER_TASK || !seen.add(node)) {
            return node;
        }
        return net.to(node).map(link -> stageBefore(link.from(), seen)).sorted().collect(Collectors.joining("+"));
    }
}
