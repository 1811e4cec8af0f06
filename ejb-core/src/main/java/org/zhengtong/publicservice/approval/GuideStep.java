package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Bilingual;

/**
 * One step of the way as the guide tells it; what the engine walks is the process.
 *
 * @param byApplicant whether the applicant has to do something
 * @param time how long it takes, in words
 */
public record GuideStep(Bilingual title, Bilingual text, boolean byApplicant, Bilingual time) {}
