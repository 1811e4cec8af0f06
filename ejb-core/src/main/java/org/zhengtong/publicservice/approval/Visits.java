package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Bilingual;

/**
 * How often the applicant has to come.
 *
 * @param times at most
 * @param note for example that staff come to the site; may be null
 */
public record Visits(int times, Bilingual note) {}
