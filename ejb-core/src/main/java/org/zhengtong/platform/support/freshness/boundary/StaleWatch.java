package org.zhengtong.platform.support.freshness.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.zhengtong.platform.support.freshness.control.KnownChanges;
import org.zhengtong.platform.support.freshness.control.ThisNode;

/** Looks twice a second for what other nodes changed, so that what is published is seen on every node within a second. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StaleWatch {

    private static final Logger LOG = System.getLogger(StaleWatch.class.getName());
    private static final long MILLIS_BETWEEN = 400;
    private static final long KEPT = 1_000;
    private static final long FORGETS_EVERY = 1_000;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    StaleRelay relay;

    private KnownChanges known = new KnownChanges(ThisNode.NAME);
    private ScheduledFuture<?> looking;
    private long looks;
    private boolean blind;

    @PostConstruct
    void begin() {
        looking = executor.scheduleWithFixedDelay(this::look, 0, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        looking.cancel(false);
    }

    /** A look that fails must not be the last. What was told while the database was away is unknown: all is stale then. */
    private void look() {
        try {
            if (blind) {
                known = new KnownChanges(ThisNode.NAME);
            }
            relay.passOn(known);
            looks++;
            if (looks % FORGETS_EVERY == 0) {
                relay.forgetUpTo(known.last() - KEPT);
            }
            blind = false;
        } catch (RuntimeException failed) {
            if (!blind) {
                LOG.log(Level.WARNING, "changes of other nodes can't be read for the moment", failed);
            }
            blind = true;
        }
    }
}
