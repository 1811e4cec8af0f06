package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Bilingual;

/**
 * What a matter adds to its notices.
 *
 * @param granted the operative sentence of the decision to grant
 * @param review the organ that reviews a decision on request (行政复议法)
 * @param court the court that hears a suit against it
 */
public record NoticeWords(Bilingual granted, Bilingual review, Bilingual court) {}
