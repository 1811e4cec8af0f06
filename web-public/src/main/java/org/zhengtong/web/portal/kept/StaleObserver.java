package org.zhengtong.web.portal.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import org.zhengtong.kernel.PublicPagesStale;
import org.zhengtong.platform.support.freshness.PagesStaleElsewhere;

/** Drops pages once the change that makes them stale is committed, here or on another node. */
@ApplicationScoped
public class StaleObserver {

    private volatile KeptPages pages;

    void watchOver(KeptPages kept) {
        pages = kept;
    }

    void drop(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicPagesStale stale) {
        drop(stale.prefixes());
    }

    void dropFor(@Observes PagesStaleElsewhere stale) {
        drop(stale.prefixes());
    }

    private void drop(List<String> prefixes) {
        var kept = pages;
        if (kept != null) {
            kept.drop(prefixes);
        }
    }
}
