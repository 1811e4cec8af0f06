package org.zhengtong.platform.support.workflow;

/**
 * Cases that are not over.
 *
 * @param overdue of which some step is past its day
 * @param abandoned that wait for the administrators of processes, because nobody else could be found
 */
public record MonitorTotals(long open, long suspended, long overdue, long abandoned) {}
