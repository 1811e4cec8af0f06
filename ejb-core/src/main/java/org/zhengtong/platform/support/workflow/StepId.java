package org.zhengtong.platform.support.workflow;

import org.zhengtong.kernel.AuditObject;

/** One step of one case; a step that is walked again is another step. */
public record StepId(long value) implements AuditObject {

    @Override
    public String auditName() {
        return "step " + value;
    }
}
