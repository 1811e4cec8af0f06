package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.AuditObject;
import org.zhengtong.platform.support.workflow.CaseKey;
import org.zhengtong.publicservice.rating.ContactKey;

/** The number of an application as shown and printed, for example {@code QY20261106-00472}. Knowing it opens nothing. */
public record ApplicationNumber(String value) implements AuditObject {

    public static final String SYSTEM = "approval";

    public CaseKey key() {
        return new CaseKey(SYSTEM, value);
    }

    /** The contact that is rated. */
    public ContactKey rated() {
        return new ContactKey(SYSTEM, value);
    }

    @Override
    public String auditName() {
        return "application " + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
