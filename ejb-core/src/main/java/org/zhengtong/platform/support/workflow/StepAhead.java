package org.zhengtong.platform.support.workflow;

import org.zhengtong.kernel.Bilingual;

/** A step that a case may still come to. */
public record StepAhead(String node, Bilingual name) {}
