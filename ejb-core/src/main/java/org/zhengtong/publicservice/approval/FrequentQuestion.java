package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Bilingual;

/** A question that people ask, and the answer. */
public record FrequentQuestion(Bilingual question, Bilingual answer) {}
