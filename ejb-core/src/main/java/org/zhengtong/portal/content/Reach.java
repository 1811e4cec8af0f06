package org.zhengtong.portal.content;

import java.time.Instant;
import java.util.List;

/**
 * Whether the site could be reached in the last seven days, as it was visited once an hour at its public address.
 *
 * @param visits of the home page
 * @param failures how many of them were not answered
 * @param last the last visit; null if there was none yet
 * @param pages what was not answered at the last visit
 */
public record Reach(long visits, long failures, Instant last, List<UnreachablePage> pages) {

    /** 国办秘函〔2019〕19号: fewer visits say nothing. */
    private static final int LEAST_VISITS = 20;

    /** One in twenty: 5 per cent. */
    private static final int ONE_IN = 20;

    public Reach {
        pages = List.copyOf(pages);
    }

    /** How many failures of so many visits fail the site. */
    public long limit() {
        return Math.max(1, (visits + ONE_IN - 1) / ONE_IN);
    }

    public boolean isVetoed() {
        return visits >= LEAST_VISITS && failures >= limit();
    }
}
