package org.zhengtong.publicservice.approval;

import java.util.List;
import org.zhengtong.kernel.AuditObject;

/**
 * Outcome of filing in one call.
 *
 * @param receipt null if something is wrong
 * @param faults everything that is wrong; empty if it was filed
 */
public record FilingResult(Receipt receipt, List<FieldFault> faults) implements AuditObject {

    public static FilingResult filed(Receipt receipt) {
        return new FilingResult(receipt, List.of());
    }

    public static FilingResult refused(List<FieldFault> faults) {
        return new FilingResult(null, faults);
    }

    public boolean isFiled() {
        return receipt != null;
    }

    @Override
    public String auditName() {
        return receipt == null ? "incomplete" : receipt.auditName();
    }
}
