package org.zhengtong.platform.security.directory;

import java.io.Serializable;
import org.zhengtong.kernel.AuditObject;

/** A unit by its code, which is given once and never changes: addresses, matters and the trail name units by it. */
public record UnitKey(String code) implements AuditObject, Serializable {

    @Override
    public String auditName() {
        return "unit " + code;
    }
}
