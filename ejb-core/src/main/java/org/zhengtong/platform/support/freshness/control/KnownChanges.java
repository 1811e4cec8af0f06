package org.zhengtong.platform.support.freshness.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengtong.kernel.PublicPagesStale;
import org.zhengtong.platform.support.freshness.entity.StaleChange;

/**
 * What this node has read of the others. Of two transactions the one with the higher number may be seen first: each look goes
 * back some way.
 */
public class KnownChanges {

    /** More transactions than are ever open at once. */
    static final int BACK = 200;

    private final String node;
    private final Set<Long> seen = new HashSet<>();
    private boolean first = true;
    private long last;

    public KnownChanges(String node) {
        this.node = node;
    }

    /** The number after which the next look begins. */
    public long from() {
        return Math.max(0, last - BACK);
    }

    public long last() {
        return last;
    }

    /**
     * Which pages are stale, after a look.
     *
     * @param read what stands after {@link #from}
     * @param complete whether that is all that stands there
     * @return prefixes; all pages after the first look, and where more was told than one look reads
     */
    public List<String> stale(List<StaleChange> read, boolean complete) {
        var prefixes = new ArrayList<String>();
        for (var change : read) {
            if (seen.add(change.id()) && !change.node().equals(node)) {
                prefixes.addAll(change.prefixes());
            }
            last = Math.max(last, change.id());
        }
        seen.removeIf(id -> id <= from());
        var all = first || !complete;
        first = false;
        return all
                ? PublicPagesStale.ALL.prefixes()
                : prefixes.stream().distinct().toList();
    }
}
