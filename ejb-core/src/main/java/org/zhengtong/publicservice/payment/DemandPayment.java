package org.zhengtong.publicservice.payment;

import org.zhengtong.kernel.Bilingual;

/**
 * A demand for payment.
 *
 * @param title what it is for, as payers read it
 * @param unit that is owed
 * @param basis of the rate
 */
public record DemandPayment(
        BillSubject subject, Bilingual title, String payer, long unit, Fen amount, Bilingual basis, boolean demo) {}
