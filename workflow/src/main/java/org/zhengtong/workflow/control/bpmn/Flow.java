package org.zhengtong.workflow.control.bpmn;

import org.zhengtong.kernel.Bilingual;

/**
 * A sequence flow.
 *
 * @param condition null if it is always walked
 */
public record Flow(String id, String from, String to, Bilingual name, Condition condition, int line) {}
