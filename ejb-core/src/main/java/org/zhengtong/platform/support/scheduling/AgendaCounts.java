package org.zhengtong.platform.support.scheduling;

/**
 * How much is on the agenda.
 *
 * @param late due for more than a minute and not begun: the workers don't keep up, or stand still
 */
public record AgendaCounts(long all, long failing, long late) {}
