package org.zhengtong.platform.support.workflow;

import java.time.Instant;

/**
 * A case reached an end.
 *
 * @param endNode id of the BPMN end event; null if it did not walk to one
 */
public record CaseEnded(CaseKey key, String endNode, CaseEnding ending, Instant at) {}
