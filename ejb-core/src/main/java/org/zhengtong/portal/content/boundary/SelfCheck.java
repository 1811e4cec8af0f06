package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.zhengtong.portal.content.ColumnDuty;
import org.zhengtong.portal.content.MessageDuty;
import org.zhengtong.portal.content.MessageSource;
import org.zhengtong.portal.content.OpenDuty;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.SiteDuty;
import org.zhengtong.portal.content.control.Columns;
import org.zhengtong.portal.content.control.Listings;
import org.zhengtong.portal.content.control.Visits;

/** Warns the editor of the sites before an inspection does 网站自查. */
@Stateless
@DenyAll
public class SelfCheck {

    /** A message has to be answered within them. */
    private static final int MONTHS = 3;

    @Inject
    Columns columns;

    @Inject
    Listings listings;

    @Inject
    Visits visits;

    @Inject
    @Any
    Instance<MessageSource> messages;

    @Inject
    Clock clock;

    /** How the open columns of a site stand today, four queries however many there are, and one a source of messages. */
    @RolesAllowed("content.manage")
    public SiteDuty of(Site site) {
        var today = LocalDate.now(clock);
        var shown = columns.tree(site).stream().filter(each -> !each.closed()).toList();
        var newest = listings.newest(shown);
        var duties = shown.stream()
                .map(each -> ColumnDuty.of(each, newest.get(each.id()), today))
                .toList();
        var home = newest.values().stream().max(Comparator.naturalOrder()).orElse(null);
        var open = site == Site.INTERNET ? new OpenDuty(visits.reach(clock.instant()), waiting(today)) : null;
        return new SiteDuty(duties, home, today, open);
    }

    private MessageDuty waiting(LocalDate today) {
        return new MessageDuty(unanswered(today.minusMonths(MONTHS)), unanswered(today.minusMonths(MONTHS - 1)));
    }

    private long unanswered(LocalDate before) {
        var moment = before.atStartOfDay(clock.getZone()).toInstant();
        return messages.stream().mapToLong(each -> each.unansweredSince(moment)).sum();
    }
}
