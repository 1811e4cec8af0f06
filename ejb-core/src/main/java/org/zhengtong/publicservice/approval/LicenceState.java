package org.zhengtong.publicservice.approval;

/** What a check of a licence says. */
public enum LicenceState {
    VALID,
    EXPIRED,
    REVOKED
}
