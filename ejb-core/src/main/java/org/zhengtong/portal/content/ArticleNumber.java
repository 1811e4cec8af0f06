package org.zhengtong.portal.content;

import org.zhengtong.kernel.AuditObject;

/** The number under which an article is known, in addresses too; it never changes. */
public record ArticleNumber(long value) implements AuditObject {

    @Override
    public String auditName() {
        return "article " + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
