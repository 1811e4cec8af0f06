package org.zhengtong.platform.support.workflow;

import org.zhengtong.kernel.AuditObject;

/**
 * A case as its owner knows it.
 *
 * @param system the business system that owns the case, for example {@code approval}
 * @param number the number shown to people; unique within the system
 */
public record CaseKey(String system, String number) implements AuditObject {

    @Override
    public String auditName() {
        return system + " " + number;
    }
}
