package org.zhengtong.platform.support.workflow.design;

import org.zhengtong.kernel.Bilingual;

/**
 * Who signs, as the process calls them. Which unit and role that is, each matter says; what stands here is the usual
 * answer, which is tried out with.
 *
 * @param unit code of a unit; null for the applicant's
 * @param role null if nobody said
 */
public record SketchLane(String id, Bilingual name, String unit, String role) {}
