package org.zhengtong.platform.support.workflow.design;

import org.zhengtong.kernel.AuditObject;

/** A draft of a process. */
public record DraftId(long value) implements AuditObject {

    @Override
    public String auditName() {
        return "process draft " + value;
    }
}
