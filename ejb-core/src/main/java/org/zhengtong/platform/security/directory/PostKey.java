package org.zhengtong.platform.security.directory;

import java.io.Serializable;
import org.zhengtong.kernel.AuditObject;

/** A post of a unit. */
public record PostKey(String unit, long id) implements AuditObject, Serializable {

    @Override
    public String auditName() {
        return "post " + unit + "/" + id;
    }
}
