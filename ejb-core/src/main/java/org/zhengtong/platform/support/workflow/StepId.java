package org.zhengtong.platform.support.workflow;

/** One step of one case; a step that is walked again is another step. */
public record StepId(long value) {}
