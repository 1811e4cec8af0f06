package org.zhengtong.publicservice.payment;

/** How a bill stands. */
public enum BillState {
    OPEN,
    PAID,
    /** Paid, and given back. */
    REFUNDED,
    /** 减免: nobody has to pay it. */
    WAIVED;

    /** Whether nothing is owed any more. */
    public boolean isSettled() {
        return this == PAID || this == WAIVED;
    }
}
