package org.zhengtong.publicservice.hall;

import java.util.Set;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.AuditObject;
import org.zhengtong.kernel.Bilingual;

/**
 * A counter.
 *
 * @param number as it stands above it
 * @param unit whose staff sits there
 * @param lines ids of the queues that it serves
 * @param clerk who sits there today; null if nobody
 */
public record CounterView(
        long id, int number, long unit, Bilingual name, boolean open, Set<Long> lines, AccountId clerk, int version)
        implements AuditObject {

    public CounterView {
        lines = Set.copyOf(lines);
    }

    @Override
    public String auditName() {
        return "counter " + number;
    }
}
