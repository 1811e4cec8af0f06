package org.zhengtong.portal.map;

import org.zhengtong.kernel.AuditObject;

/** The number of a place, as it stands in addresses. */
public record PlaceId(long value) implements AuditObject {

    @Override
    public String auditName() {
        return "place " + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
