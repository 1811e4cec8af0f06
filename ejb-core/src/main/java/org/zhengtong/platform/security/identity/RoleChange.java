package org.zhengtong.platform.security.identity;

import java.time.LocalDate;
import org.zhengtong.kernel.AuditDetail;

/**
 * A role that was given or taken away, as the audit trail tells it.
 *
 * @param unit id of the unit in which it holds
 * @param until its last day; null for no end
 */
public record RoleChange(String role, long unit, LocalDate until) implements AuditDetail {

    @Override
    public String auditDetail() {
        return role + ", unit " + unit + (until == null ? "" : ", until " + until);
    }
}
