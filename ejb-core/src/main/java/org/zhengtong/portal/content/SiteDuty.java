package org.zhengtong.portal.content;

import java.time.LocalDate;
import java.util.List;

/**
 * How a site stands to the single-veto items of the inspection 国办秘函〔2019〕19号 that can be told from its content.
 *
 * @param homeUpdated day of the newest article anywhere; null for an empty site
 */
public record SiteDuty(List<ColumnDuty> columns, LocalDate homeUpdated, LocalDate today) {

    private static final int HOME_DAYS = 14;
    private static final int MOST_BLANK = 5;
    private static final int MOST_OF_NEWS_OR_NOTICES = 5;
    private static final int MOST_OVERDUE = 10;

    public SiteDuty {
        columns = List.copyOf(columns);
    }

    public long count(DutyLevel level) {
        return columns.stream().filter(each -> each.level() == level).count();
    }

    /** Whether one item alone fails the site today. */
    public boolean isVetoed() {
        return isHomeStale()
                || count(DutyLevel.BLANK) >= MOST_BLANK
                || count(DutyLevel.OVERDUE) >= MOST_OVERDUE
                || overdueNewsOrNotices() >= MOST_OF_NEWS_OR_NOTICES;
    }

    public boolean isHomeStale() {
        return homeUpdated == null || today.isAfter(homeUpdated.plusDays(HOME_DAYS));
    }

    private long overdueNewsOrNotices() {
        return columns.stream()
                .filter(each -> each.level() == DutyLevel.OVERDUE)
                .map(each -> each.column().cycle())
                .filter(cycle -> cycle == UpdateCycle.NEWS || cycle == UpdateCycle.NOTICES)
                .count();
    }
}
