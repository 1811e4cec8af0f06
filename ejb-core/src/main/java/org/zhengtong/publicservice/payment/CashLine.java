package org.zhengtong.publicservice.payment;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/**
 * One movement of a window's day.
 *
 * @param amount in fen; what was given back is negative
 */
public record CashLine(
        String receiptNumber,
        BillNumber bill,
        Bilingual title,
        String payer,
        AccountId cashier,
        PaymentMeans means,
        long amount,
        Instant at) {

    public boolean isRefund() {
        return amount < 0;
    }

    /** As people read it, with its sign. */
    public String yuan() {
        return (amount < 0 ? "-" : "") + new Fen(Math.abs(amount)).yuan();
    }
}
