package org.zhengtong.publicservice.payment;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/**
 * A bill as it stands.
 *
 * @param receiptNumber of the payment; null until paid
 * @param cashier who took it at a window; null otherwise
 * @param reason why it was waived or given back
 */
public record BillView(
        BillNumber number,
        BillSubject subject,
        Bilingual title,
        String payer,
        long unit,
        Fen amount,
        Bilingual basis,
        BillState state,
        PaymentMeans means,
        Instant demandedAt,
        Instant paidAt,
        String receiptNumber,
        AccountId cashier,
        Instant endedAt,
        String reason,
        boolean demo) {}
