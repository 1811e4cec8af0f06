package org.zhengtong.workflow.control.design;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.zhengtong.workflow.control.bpmn.NodeKind;

/** Where what was parted comes together again. */
final class Joins {

    private Joins() {}

    /** The nearest parallel gateway that every branch leads to; empty if there is none. */
    static Optional<String> of(Net net, String split) {
        if (net.knot(NetWriter.joinOf(split)) != null) {
            return Optional.of(NetWriter.joinOf(split));
        }
        return reached(net, split).stream()
                .filter(node -> !node.equals(split) && net.knot(node).kind() == NodeKind.PARALLEL)
                .filter(node -> net.from(node).count() <= 1)
                .filter(node -> net.from(split)
                        .allMatch(link -> link.to().equals(node)
                                || reached(net, link.to()).contains(node)))
                .findFirst();
    }

    /** In the order of their distance. */
    private static Set<String> reached(Net net, String from) {
        var reached = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<String>();
        var seen = new HashSet<String>();
        waiting.add(from);
        while (!waiting.isEmpty()) {
            net.from(waiting.poll()).map(Link::to).filter(seen::add).forEach(node -> {
                reached.add(node);
                waiting.add(node);
            });
        }
        return reached;
    }
}
