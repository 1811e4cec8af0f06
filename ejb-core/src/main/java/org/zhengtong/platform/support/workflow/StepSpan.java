package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import org.zhengtong.kernel.Bilingual;

/**
 * How long one step took.
 *
 * @param file the same for all steps of a case
 */
public record StepSpan(String process, String node, Bilingual name, long file, Instant openedAt, Instant closedAt) {}
