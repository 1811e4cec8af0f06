package org.zhengtong.platform.support.workflow;

import org.zhengtong.kernel.Bilingual;

/**
 * How many cases wait at a step for a unit.
 *
 * @param unit null where they wait for somebody by name, such as the applicant
 */
public record CasesWaiting(String process, String node, Bilingual name, Long unit, long cases) {}
