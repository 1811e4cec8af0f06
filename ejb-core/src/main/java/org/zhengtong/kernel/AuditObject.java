package org.zhengtong.kernel;

/** Something that an audited action is about, by the number or code under which people know it. */
public interface AuditObject {

    /** Kind and number, for example {@code application QY20261106-00472}. */
    String auditName();
}
