package org.zhengtong.platform.security.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something happened in the present hour, on this node: enough to keep one stranger from filling the trail. Kept
 * in memory on purpose, since a look into the database for every attempt would be a flood of its own.
 */
@ApplicationScoped
public class HourlyCounts {

    private static final int MOST = 20_000;

    private final Map<String, Count> counts = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST;
        }
    };

    private record Count(Instant hour, int times) {}

    /** @return how many times it has been in this hour, this one included */
    public synchronized int next(String what, Instant now) {
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        return counts.merge(
                        what,
                        new Count(hour, 1),
                        (before, one) -> before.hour().equals(hour) ? new Count(hour, before.times() + 1) : one)
                .times();
    }
}
