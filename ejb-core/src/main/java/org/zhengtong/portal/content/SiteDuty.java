package org.zhengtong.portal.content;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a site stands to the single-veto items of the inspection 国办秘函〔2019〕19号 that can be told by a program.
 *
 * @param homeUpdated day of the newest article anywhere; null for an empty site
 * @param open what concerns a site that everybody reads; null for the intranet, which lets no stranger in
 */
public record SiteDuty(List<ColumnDuty> columns, LocalDate homeUpdated, LocalDate today, OpenDuty open) {

    private static final int HOME_DAYS = 14;
    private static final int HOME_WARNING_DAYS = 7;
    private static final int MOST_BLANK = 5;
    private static final int MOST_OF_NEWS_OR_NOTICES = 5;
    private static final int MOST_OVERDUE = 10;

    public SiteDuty {
        columns = List.copyOf(columns);
    }

    public long count(DutyLevel level) {
        return columns.stream().filter(each -> each.level() == level).count();
    }

    /** Each item in the order of the inspection. */
    public List<VetoState> items() {
        var content = Stream.of(
                home(),
                VetoState.of(VetoItem.NEWS, overdueNewsOrNotices(), MOST_OF_NEWS_OR_NOTICES),
                VetoState.of(VetoItem.OVERDUE, count(DutyLevel.OVERDUE), MOST_OVERDUE),
                VetoState.of(VetoItem.BLANK, count(DutyLevel.BLANK), MOST_BLANK));
        return Stream.concat(content, open == null ? Stream.empty() : open.items())
                .sorted(Comparator.comparing(VetoState::item))
                .toList();
    }

    /** Whether one item alone fails the site today. */
    public boolean isVetoed() {
        return items().stream().anyMatch(each -> each.level() == DutyLevel.OVERDUE);
    }

    /** An empty site never had a day on which it was changed. */
    private VetoState home() {
        var days = homeUpdated == null ? HOME_DAYS + 1 : ChronoUnit.DAYS.between(homeUpdated, today);
        return VetoState.of(VetoItem.HOME, days, HOME_DAYS + 1, days >= HOME_WARNING_DAYS);
    }

    private long overdueNewsOrNotices() {
        return columns.stream()
                .filter(each -> each.level() == DutyLevel.OVERDUE)
                .map(each -> each.column().cycle())
                .filter(cycle -> cycle == UpdateCycle.NEWS || cycle == UpdateCycle.NOTICES)
                .count();
    }
}
