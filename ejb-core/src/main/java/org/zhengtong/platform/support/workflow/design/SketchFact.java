package org.zhengtong.platform.support.workflow.design;

import org.zhengtong.kernel.Bilingual;

/**
 * Something of the case that conditions may ask for; its owner hands it in at the start.
 *
 * @param label how it is called to people
 */
public record SketchFact(String name, Bilingual label, FactKind kind) {}
