package org.zhengtong.portal.media;

import org.zhengtong.kernel.AuditObject;

/** The number under which a unit knows what it was sent, for example {@code MT20261127-03}. */
public record TaskNumber(String value) implements AuditObject {

    @Override
    public String auditName() {
        return "media-task " + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
