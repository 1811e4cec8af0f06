package org.zhengtong.workflow.control.bpmn;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengtong.workflow.entity.StraightReturn;

/**
 * A move against the arrows.
 *
 * @param targets the nodes that are entered
 * @param left nodes at which nothing goes on any more; what arrived from them at a join beyond does not count any more
 * @param fed for joins: the flows that count as arrived
 */
public record Jump(Set<String> targets, Set<String> left, Map<String, Set<String>> fed) {

    /** To where the case stood before it was sent back. */
    public static Jump backTo(StraightReturn stood) {
        var arrived = stood.arrived().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
        return new Jump(Set.copyOf(stood.nodes()), Set.copyOf(stood.left()), arrived);
    }
}
