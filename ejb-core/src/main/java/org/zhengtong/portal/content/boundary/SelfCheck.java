package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.zhengtong.portal.content.ColumnDuty;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.SiteDuty;
import org.zhengtong.portal.content.control.Columns;
import org.zhengtong.portal.content.control.Listings;

/** Warns the editor of the sites before an inspection does 网站自查. */
@Stateless
@DenyAll
public class SelfCheck {

    @Inject
    Columns columns;

    @Inject
    Listings listings;

    @Inject
    Clock clock;

    /** How the open columns of a site stand today, two queries however many there are. */
    @RolesAllowed("content.manage")
    public SiteDuty of(Site site) {
        var today = LocalDate.now(clock);
        var open = columns.tree(site).stream().filter(each -> !each.closed()).toList();
        var newest = listings.newest(open);
        var duties = open.stream()
                .map(each -> ColumnDuty.of(each, newest.get(each.id()), today))
                .toList();
        var home = newest.values().stream().max(Comparator.naturalOrder()).orElse(null);
        return new SiteDuty(duties, home, today);
    }
}
