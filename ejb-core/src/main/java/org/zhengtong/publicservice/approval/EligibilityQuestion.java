package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Bilingual;

/**
 * A question to be answered with yes or no before filling in.
 *
 * @param id unique in the matter
 * @param required the answer that lets one go on
 * @param otherwise why not, and what to do instead
 */
public record EligibilityQuestion(String id, Bilingual text, boolean required, Bilingual otherwise) {}
