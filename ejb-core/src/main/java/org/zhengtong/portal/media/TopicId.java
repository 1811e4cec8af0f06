package org.zhengtong.portal.media;

import org.zhengtong.kernel.AuditObject;

/** Names a topic. */
public record TopicId(long value) implements AuditObject {

    @Override
    public String auditName() {
        return "topic " + value;
    }
}
