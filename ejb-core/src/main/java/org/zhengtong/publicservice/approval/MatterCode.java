package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.AuditObject;

/** The code under which a matter is kept, in every version of it. */
public record MatterCode(String value) implements AuditObject {

    @Override
    public String auditName() {
        return "matter " + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
