package org.zhengtong.platform.support.workflow.design;

import org.zhengtong.kernel.Bilingual;

/** How a case may end. The id is what the owner of the case is told. */
public record Ending(String id, Bilingual name) {}
