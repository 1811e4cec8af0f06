package org.zhengtong.web.portal.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import org.zhengtong.kernel.PublicPagesStale;

/** Drops pages once the change that makes them stale is committed. */
@ApplicationScoped
public class StaleObserver {

    @Inject
    ServletContext context;

    void drop(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicPagesStale stale) {
        KeptPages.of(context).drop(stale.prefixes());
    }
}
