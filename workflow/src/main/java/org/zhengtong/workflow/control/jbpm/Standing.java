package org.zhengtong.workflow.control.jbpm;

import java.util.Map;
import java.util.Set;

/**
 * Where a process stands.
 *
 * @param nodes steps and drawn timers that it waits for
 * @param arrived for joins: the flows that have arrived
 */
public record Standing(Set<String> nodes, Map<String, Set<String>> arrived) {}
