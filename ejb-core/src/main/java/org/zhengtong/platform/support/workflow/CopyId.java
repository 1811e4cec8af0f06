package org.zhengtong.platform.support.workflow;

import org.zhengtong.kernel.AuditObject;

/** One copy of a case for one reader. */
public record CopyId(long value) implements AuditObject {

    @Override
    public String auditName() {
        return "copy " + value;
    }
}
