package org.zhengtong.platform.support.workflow;

/** What the signers of a step may do with a field of the form. */
public enum FieldAccess {
    HIDDEN,
    READ,
    EDIT,
    /** They may edit it, and can't sign while it is empty; the form's owner sees to that. */
    REQUIRED
}
