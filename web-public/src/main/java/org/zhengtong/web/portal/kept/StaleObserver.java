package org.zhengtong.web.portal.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.zhengtong.kernel.PublicPagesStale;

/** Drops pages once the change that makes them stale is committed. */
@ApplicationScoped
public class StaleObserver {

    private volatile KeptPages pages;

    void watchOver(KeptPages kept) {
        pages = kept;
    }

    void drop(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicPagesStale stale) {
        var kept = pages;
        if (kept != null) {
            kept.drop(stale.prefixes());
        }
    }
}
