package org.zhengtong.publicservice.approval;

/**
 * What narrows the list of deliveries.
 *
 * @param served those that are over; otherwise those that wait
 * @param overdue only those past their limit
 * @param way null for all
 */
public record DeliveryFilter(boolean served, boolean overdue, DeliveryWay way) {}
