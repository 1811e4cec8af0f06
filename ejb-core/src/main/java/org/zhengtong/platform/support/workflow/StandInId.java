package org.zhengtong.platform.support.workflow;

import org.zhengtong.kernel.AuditObject;

/** One appointment of a deputy. */
public record StandInId(long value) implements AuditObject {

    @Override
    public String auditName() {
        return "stand-in " + value;
    }
}
