package org.zhengtong.portal.content;

import java.util.List;

/**
 * A project that looks for investors 招商项目.
 *
 * @param investment in fen
 * @param manner how one takes part: sole investment, joint venture, co-operation
 */
public record ProjectFacts(String industry, String place, Long investment, String manner, String contact)
        implements Facts {

    @Override
    public List<String> missing() {
        return Facts.emptyAmong("industry", industry, "place", place, "investment", investment, "contact", contact);
    }
}
