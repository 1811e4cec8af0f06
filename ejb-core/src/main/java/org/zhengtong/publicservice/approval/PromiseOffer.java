package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Bilingual;

/**
 * A promise as the form offers it.
 *
 * @param text what the applicant declares, in full
 * @param version of the text; kept with the promise
 * @param given whether it is ticked
 */
public record PromiseOffer(PromiseTerm term, Bilingual text, int version, boolean given) {}
