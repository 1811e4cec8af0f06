package org.zhengtong.workflow.entity;

import java.util.List;
import java.util.Map;

/**
 * How a case stood in the part of its process that a send-back left, to stand so again.
 *
 * @param left the nodes of that part
 * @param nodes where it waited
 * @param arrived for joins: the flows that had arrived
 * @param flows the part of its way that the send-back undid
 * @param inner the same of steps among {@code nodes} to which it had been sent back itself
 */
public record StraightReturn(
        List<String> left,
        List<String> nodes,
        Map<String, List<String>> arrived,
        List<String> flows,
        Map<String, StraightReturn> inner) {}
