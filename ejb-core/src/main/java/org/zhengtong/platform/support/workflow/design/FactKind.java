package org.zhengtong.platform.support.workflow.design;

/** What a fact may be. */
public enum FactKind {
    NUMBER,
    TRUTH,
    TEXT
}
