package org.zhengtong.publicservice.hall;

import org.zhengtong.kernel.AuditObject;

/** The code of a hall, as it stands in addresses. */
public record HallCode(String value) implements AuditObject {

    @Override
    public String auditName() {
        return "hall " + value;
    }
}
