package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.UnreachablePage;
import org.zhengtong.portal.content.control.Columns;
import org.zhengtong.portal.content.control.Visits;

/** What comes before and after a round of visits, in transactions of their own: nobody waits for an answer inside of one. */
@Stateless
@PermitAll
public class VisitKeeping {

    @Inject
    Columns columns;

    @Inject
    Visits visits;

    /** Below the site's address, each open column of the internet portal. */
    public List<String> paths() {
        return columns.tree(Site.INTERNET).stream()
                .filter(each -> !each.closed())
                .map(ColumnView::path)
                .map(path -> "/content/" + path)
                .toList();
    }

    public void keep(Instant round, List<UnreachablePage> failed) {
        visits.add(round, failed);
    }
}
