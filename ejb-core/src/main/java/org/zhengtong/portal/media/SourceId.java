package org.zhengtong.portal.media;

import org.zhengtong.kernel.AuditObject;

/** Names a source. */
public record SourceId(long value) implements AuditObject {

    @Override
    public String auditName() {
        return "source " + value;
    }
}
