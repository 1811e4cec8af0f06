package org.zhengtong.platform.support.workflow;

/** Everybody who holds a role in a unit at the moment of asking. */
public record Group(long unit, String role) {}
