package org.zhengtong.publicservice.payment;

import org.zhengtong.kernel.Rule;

/** What payment refuses. */
public enum PaymentRule implements Rule {
    AMOUNT_WRONG,
    /** Paid, waived or given back before. */
    BILL_NOT_OPEN,
    BILL_NOT_PAID,
    REASON_REQUIRED,
    WINDOW_MEANS_ONLY,
    /** The provider did not give the money back; nothing was changed. */
    REFUND_FAILED,
    /** Not signed by the provider. */
    FORGED_NOTICE,
    UNKNOWN_PROVIDER;

    @Override
    public boolean overtaken() {
        return this == BILL_NOT_OPEN || this == BILL_NOT_PAID;
    }
}
