package org.zhengtong.publicservice.hall;

import org.zhengtong.kernel.AuditObject;

/** The number of an appointment, for example {@code YY20261127-0012}. Knowing it opens nothing. */
public record AppointmentNumber(String value) implements AuditObject {

    @Override
    public String auditName() {
        return "appointment " + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
