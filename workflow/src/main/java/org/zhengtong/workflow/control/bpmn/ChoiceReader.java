package org.zhengtong.workflow.control.bpmn;

import java.util.List;
import java.util.Map;

/** Other tools let the only flow without a condition be the one that is walked otherwise, without saying so. */
record ChoiceReader(Report report, Map<String, Node> nodes, Map<String, Flow> flows) {

    void nameDefaults() {
        List.copyOf(nodes.values()).stream()
                .filter(node -> node.kind().chooses() && node.defaultFlow() == null)
                .forEach(this::nameDefault);
    }

    private void nameDefault(Node gateway) {
        var outgoing = flows.values().stream()
                .filter(flow -> flow.from().equals(gateway.id()))
                .toList();
        var open = outgoing.stream().filter(flow -> flow.condition() == null).toList();
        if (outgoing.size() > 1 && open.size() == 1) {
            nodes.put(gateway.id(), gateway.choosingOtherwise(open.get(0).id()));
            report.adapted(
                    gateway.line(), "default-flow", gateway.id(), open.get(0).id());
        }
    }
}
