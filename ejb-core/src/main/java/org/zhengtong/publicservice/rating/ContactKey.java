package org.zhengtong.publicservice.rating;

import org.zhengtong.kernel.AuditObject;

/**
 * One contact of somebody with the government, as the system knows it that had it.
 *
 * @param system for example {@code approval} or {@code hall}
 * @param number unique within the system
 */
public record ContactKey(String system, String number) implements AuditObject {

    @Override
    public String auditName() {
        return system + " " + number;
    }
}
