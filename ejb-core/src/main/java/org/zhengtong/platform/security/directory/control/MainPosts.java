package org.zhengtong.platform.security.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.platform.security.directory.StaffView;
import org.zhengtong.platform.security.directory.UnitsChanged;

/** Main posts of staff in memory, for the names on timelines. Read again after a minute. */
@ApplicationScoped
public class MainPosts {

    private static final long NANOS_TO_LIVE = 60L * 1_000_000_000;
    private static final int MOST = 20_000;

    @Inject
    Units units;

    private final ConcurrentHashMap<AccountId, Known> known = new ConcurrentHashMap<>();

    public Optional<StaffView> of(AccountId account) {
        var present = known.get(account);
        if (present == null || System.nanoTime() - present.readAt() > NANOS_TO_LIVE) {
            if (known.size() > MOST) {
                known.clear();
            }
            present = new Known(units.staff(account), System.nanoTime());
            known.put(account, present);
        }
        return present.staff();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) UnitsChanged changed) {
        known.clear();
    }

    private record Known(Optional<StaffView> staff, long readAt) {}
}
