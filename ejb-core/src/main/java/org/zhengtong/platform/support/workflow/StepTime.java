package org.zhengtong.platform.support.workflow;

import java.time.Duration;
import org.zhengtong.kernel.Bilingual;

/**
 * How long a step of a process takes, by the time that falls on working days.
 *
 * @param cases that had it decided in the span asked about
 * @param median half of the steps took no longer
 * @param slow nine of ten steps took no longer (90th percentile)
 */
public record StepTime(String process, String node, Bilingual name, long cases, Duration median, Duration slow) {}
