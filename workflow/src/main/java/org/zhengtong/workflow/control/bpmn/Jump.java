package org.zhengtong.workflow.control.bpmn;

import java.util.Map;
import java.util.Set;

/**
 * A move against the arrows.
 *
 * @param target the node that is entered
 * @param left nodes at which nothing goes on any more
 * @param fed for joins: the flows that count as arrived, because the branch behind them need not be walked again
 */
public record Jump(String target, Set<String> left, Map<String, Set<String>> fed) {}
