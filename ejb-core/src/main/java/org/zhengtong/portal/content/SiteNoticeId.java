package org.zhengtong.portal.content;

import org.zhengtong.kernel.AuditObject;

/** The number of a site notice, as it stands in addresses of the desk. */
public record SiteNoticeId(long value) implements AuditObject {

    @Override
    public String auditName() {
        return "site-notice " + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
