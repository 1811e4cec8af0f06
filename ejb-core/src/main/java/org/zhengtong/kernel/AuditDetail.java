package org.zhengtong.kernel;

/** A result that tells the audit trail more than the object: which role was given, and where. Never anything secret. */
public interface AuditDetail {

    String auditDetail();
}
