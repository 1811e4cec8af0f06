package org.zhengtong.portal.content;

/**
 * Who wrote to the county and waits for an answer.
 *
 * @param overdue for three months
 * @param soon for two, those for three counted in
 */
public record MessageDuty(long overdue, long soon) {}
