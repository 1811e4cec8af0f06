package org.zhengtong.platform.support.workflow;

/** How many cases of a process are in one state. */
public record CasesInState(String process, CaseState state, long cases) {}
