package org.zhengtong.publicservice.payment;

/**
 * What a bill is for, in the words of the system that asks.
 *
 * @param system for example {@code approval}
 * @param number within that system
 */
public record BillSubject(String system, String number) {}
