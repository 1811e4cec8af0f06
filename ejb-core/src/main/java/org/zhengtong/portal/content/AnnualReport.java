package org.zhengtong.portal.content;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * The annual report as far as it is written.
 *
 * @param counted what the site itself knows of the year
 * @param answers what somebody has written; where there is one, it counts
 * @param savedAt null if nobody has written anything yet
 * @param version goes up with each save
 */
public record AnnualReport(
        int year, Map<AnnualItem, String> counted, Map<AnnualItem, String> answers, Instant savedAt, int version)
        implements Serializable {

    public AnnualReport {
        counted = Map.copyOf(counted);
        answers = Map.copyOf(answers);
    }

    /** Empty if nobody knows yet. */
    public String value(AnnualItem item) {
        return answers.getOrDefault(item, counted.getOrDefault(item, ""));
    }
}
