package org.zhengtong.platform.support.workflow;

import java.time.Instant;

/**
 * A case reached an end.
 *
 * @param endNode id of the BPMN end event
 * @param withdrawn whether it was taken back instead of walking to an end
 */
public record CaseEnded(CaseKey key, String endNode, boolean withdrawn, Instant at) {}
