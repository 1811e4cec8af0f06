package org.zhengtong.publicservice.payment;

/** How a bill was paid. */
public enum PaymentMeans {
    ONLINE,
    CASH,
    /** A card or a code at the window's terminal. */
    POS;

    public boolean isAtWindow() {
        return this != ONLINE;
    }
}
