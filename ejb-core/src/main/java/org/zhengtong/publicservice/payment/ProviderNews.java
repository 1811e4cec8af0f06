package org.zhengtong.publicservice.payment;

/**
 * What a provider says of an order.
 *
 * @param transaction the provider's own number of the payment; the same payment has the same number, however often it is told
 */
public record ProviderNews(BillNumber bill, String transaction, Fen amount, boolean paid) {}
