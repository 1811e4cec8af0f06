package org.zhengtong.portal.content;

import java.time.LocalDate;
import java.util.List;

/**
 * An opening 招聘.
 *
 * @param places how many people are looked for
 * @param closes the last day for applications
 * @param matter code of the matter of the catalogue under which one applies online; null where one does not
 */
public record TalentFacts(
        String employer, String position, Integer places, String pay, String apply, LocalDate closes, String matter)
        implements Facts {

    @Override
    public List<String> missing() {
        return Facts.emptyAmong("employer", employer, "position", position, "places", places, "closes", closes);
    }
}
