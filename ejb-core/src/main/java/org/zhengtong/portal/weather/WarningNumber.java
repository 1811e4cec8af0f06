package org.zhengtong.portal.weather;

import org.zhengtong.kernel.AuditObject;

/** The number of a warning, for example {@code YJ20261126-02}. */
public record WarningNumber(String value) implements AuditObject {

    @Override
    public String auditName() {
        return "warning " + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
