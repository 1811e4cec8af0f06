package org.zhengtong.publicservice.approval;

/** What a check of a licence says. */
public enum LicenceState {
    VALID,
    /** 暂停使用: it does not count for a while. */
    SUSPENDED,
    EXPIRED,
    REVOKED
}
