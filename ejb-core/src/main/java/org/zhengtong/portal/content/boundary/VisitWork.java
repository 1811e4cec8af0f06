package org.zhengtong.portal.content.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.support.fetching.Fetch;
import org.zhengtong.platform.support.fetching.FetchFailed;
import org.zhengtong.platform.support.fetching.Gate;
import org.zhengtong.platform.support.fetching.Marks;
import org.zhengtong.platform.support.fetching.boundary.Fetcher;
import org.zhengtong.platform.support.scheduling.Work;
import org.zhengtong.portal.content.UnreachablePage;
import org.zhengtong.portal.content.entity.Visit;

/**
 * Visits the internet portal at its public address as anybody would, through whatever stands before it: the home page, and
 * where that answers, each column. A page that does not answer is no failure of the work: it is on record.
 */
@Stateless
@Local(Work.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VisitWork implements Work {

    static final String KIND = "content.visit";
    static final String ONE = "internet";

    private static final Logger LOG = LoggerFactory.getLogger(VisitWork.class);
    private static final int MOST_BYTES = 8 << 20;

    /** A site that is that broken needs no longer list, and waiting for each page would take the next hour. */
    private static final int ENOUGH = 20;

    @Inject
    Fetcher fetcher;

    @EJB
    VisitKeeping keeping;

    @EJB
    VisitTimes times;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(String id, String data) {
        var round = clock.instant();
        var failed = new ArrayList<UnreachablePage>();
        visit(Visit.HOME).ifPresentOrElse(failed::add, () -> failed.addAll(unreachable(keeping.paths())));
        failed.forEach(each ->
                LOG.warn("the site's page {} does not answer: {} {}", each.path(), each.fault(), each.status()));
        keeping.keep(round, failed);
        times.again();
    }

    private List<UnreachablePage> unreachable(List<String> paths) {
        return paths.stream()
                .map(this::visit)
                .flatMap(Optional::stream)
                .limit(ENOUGH)
                .toList();
    }

    /** @return empty if it answers */
    private Optional<UnreachablePage> visit(String path) {
        try {
            var address = settings.text(Setting.SITE_ADDRESS) + path;
            fetcher.fetch(new Fetch(address, "text/html", "Zhengtong site check", Marks.NONE, MOST_BYTES, Gate.OPEN));
            return Optional.empty();
        } catch (FetchFailed failed) {
            return Optional.of(new UnreachablePage(path, failed.fault(), failed.status()));
        }
    }
}
