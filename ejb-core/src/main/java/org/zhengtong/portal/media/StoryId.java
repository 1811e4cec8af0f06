package org.zhengtong.portal.media;

import org.zhengtong.kernel.AuditObject;

/** Names a story. */
public record StoryId(long value) implements AuditObject {

    @Override
    public String auditName() {
        return "story " + value;
    }
}
