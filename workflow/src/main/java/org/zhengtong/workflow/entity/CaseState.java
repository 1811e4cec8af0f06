package org.zhengtong.workflow.entity;

/** Where a case stands. */
public enum CaseState {
    RUNNING,
    ENDED,
    WITHDRAWN
}
