package org.zhengtong.portal.content;

import java.util.Map;

/** Writes an annual report anew. @param version the one that was read */
public record SaveAnnual(int year, int version, Map<AnnualItem, String> answers) {

    public SaveAnnual {
        answers = Map.copyOf(answers);
    }
}
