package org.zhengtong.publicservice.approval;

import java.time.LocalDate;
import java.util.List;

/**
 * What a notice says, fixed on the day it is issued; its PDF is drawn from this and nothing else.
 *
 * @param title the notice's kind in the words of the law that it rests on; null on notices issued before it was kept
 * @param organ the issuing organ's full name
 * @param addressee the applicant
 * @param matter name of the matter
 * @param filedOn day of receipt
 * @param paragraphs the sentences of the notice
 * @param items what is missing (correction notice); empty otherwise
 * @param remedies review and suit, where the law asks for it; null otherwise
 * @param demo whether it belongs to the demo data set and says so on paper
 */
public record NoticeContent(
        String title,
        String organ,
        String addressee,
        String matter,
        String applicationNumber,
        LocalDate filedOn,
        List<String> paragraphs,
        List<CorrectionItem> items,
        String remedies,
        String contact,
        boolean demo) {}
