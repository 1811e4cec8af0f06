package org.zhengtong.publicservice.payment;

/** Nothing is owed any more: it was paid or waived. Told once for each bill, in the same transaction. */
public record BillSettled(BillNumber bill, BillSubject subject, BillState state) {}
