package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Bilingual;

/**
 * What a matter costs.
 *
 * @param charged false where it is free
 * @param note the rate, or that nothing else is charged either
 * @param basis of the rate; null where it is free
 */
public record Fee(boolean charged, Bilingual note, Bilingual basis) {}
