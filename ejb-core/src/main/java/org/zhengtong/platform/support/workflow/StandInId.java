package org.zhengtong.platform.support.workflow;

/** One appointment of a deputy. */
public record StandInId(long value) {}
