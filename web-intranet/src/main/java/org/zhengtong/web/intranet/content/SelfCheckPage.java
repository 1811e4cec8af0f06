package org.zhengtong.web.intranet.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.zhengtong.portal.content.ColumnDuty;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.SiteDuty;
import org.zhengtong.portal.content.boundary.SelfCheck;

/** 网站自查: what an inspection would find today, worst first, and what it will find if nobody writes. */
@Named
@RequestScoped
public class SelfCheckPage {

    @Inject
    SelfCheck check;

    @Inject
    Clock clock;

    @Inject
    @ManagedProperty("#{param}")
    Map<String, String> parameters;

    private SiteDuty duty;

    /** Asked before anything is written: whoever does not look after the sites sees none of it. */
    public void open() {
        getDuty();
    }

    public Site getSite() {
        return Site.INTRANET.name().equals(parameters.get("site")) ? Site.INTRANET : Site.INTERNET;
    }

    public Site[] getSites() {
        return Site.values();
    }

    public SiteDuty getDuty() {
        if (duty == null) {
            duty = check.of(getSite());
        }
        return duty;
    }

    /** The blank and the overdue first, then what is due soonest. */
    public List<ColumnDuty> getColumns() {
        return getDuty().columns().stream()
                .sorted(Comparator.comparing(ColumnDuty::level)
                        .reversed()
                        .thenComparing(ColumnDuty::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Days until the column counts as out of date, less than 0 for how long it has been; null if nothing is owed. */
    public Long left(ColumnDuty column) {
        return column.due() == null ? null : ChronoUnit.DAYS.between(LocalDate.now(clock), column.due());
    }
}
