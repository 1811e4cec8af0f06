package org.zhengtong.platform.security.audit;

/** How an audited action ended. */
public enum AuditOutcome {
    SUCCESS,
    /** A rule of the business said no. */
    REFUSED,
    /** The caller lacked the right. */
    DENIED,
    /** Something broke. */
    FAILED
}
