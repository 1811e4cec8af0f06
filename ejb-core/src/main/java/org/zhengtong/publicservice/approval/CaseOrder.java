package org.zhengtong.publicservice.approval;

/** In which order a list of applications stands. */
public enum CaseOrder {
    /** Last submitted first. */
    NEWEST,
    /** The limit that ends first comes first; cases without a running clock come last. */
    DUE
}
