package org.zhengtong.publicservice.payment;

import org.zhengtong.kernel.AuditObject;

/** The number of a bill, for example {@code JK20261126-0012}. Knowing it opens nothing. */
public record BillNumber(String value) implements AuditObject {

    @Override
    public String auditName() {
        return "bill " + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
