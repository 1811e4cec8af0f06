package org.zhengtong.workflow.control.bpmn;

/**
 * What a call activity calls.
 *
 * @param process its id
 * @param version one version of it; null for the newest one of the moment in which a case starts
 */
public record Call(String process, Integer version) {}
