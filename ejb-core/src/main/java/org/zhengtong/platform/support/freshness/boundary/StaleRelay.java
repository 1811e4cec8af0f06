package org.zhengtong.platform.support.freshness.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.zhengtong.kernel.PublicPagesStale;
import org.zhengtong.platform.support.freshness.PagesStaleElsewhere;
import org.zhengtong.platform.support.freshness.control.KnownChanges;
import org.zhengtong.platform.support.freshness.control.StaleChanges;
import org.zhengtong.platform.support.freshness.control.ThisNode;
import org.zhengtong.platform.support.freshness.entity.StaleChange;

/** Tells other nodes which pages a change made stale, and reads what they tell. */
@Stateless
@PermitAll
public class StaleRelay {

    private static final int MOST_READ = 1_000;

    @Inject
    StaleChanges changes;

    @Inject
    Event<PagesStaleElsewhere> elsewhere;

    /** In the transaction of the change: what is rolled back is told to nobody. */
    public void tell(@Observes PublicPagesStale stale) {
        changes.add(new StaleChange(ThisNode.NAME, stale.prefixes()));
    }

    /** Passes on what others have told since the last look. */
    public void passOn(KnownChanges known) {
        var read = changes.after(known.from(), MOST_READ);
        var stale = known.stale(read, read.size() < MOST_READ);
        if (!stale.isEmpty()) {
            elsewhere.fire(new PagesStaleElsewhere(stale));
        }
    }

    /** Every node has read it long ago. */
    public void forgetUpTo(long id) {
        changes.forgetUpTo(id);
    }
}
