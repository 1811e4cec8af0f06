package org.zhengtong.platform.support.workflow.design;

import org.zhengtong.kernel.Bilingual;

/**
 * What keeps a draft from being published.
 *
 * @param part where it is; null if it concerns the process as a whole
 */
public record DraftFault(String part, Bilingual text) {}
