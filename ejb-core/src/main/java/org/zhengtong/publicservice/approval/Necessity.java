package org.zhengtong.publicservice.approval;

/** Whether a material has to be there. */
public enum Necessity {
    REQUIRED,
    /** Only in the case that the material names. */
    CONDITIONAL,
    OPTIONAL
}
