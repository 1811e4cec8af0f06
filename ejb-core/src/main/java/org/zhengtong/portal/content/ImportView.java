package org.zhengtong.portal.content;

import java.time.Instant;
import java.util.Map;
import org.zhengtong.kernel.AccountId;

/**
 * An import, and how far it is.
 *
 * @param endedAt null while it runs
 * @param counts how many files had each outcome; an outcome without any is left out
 */
public record ImportView(
        long id,
        ColumnView column,
        String fileName,
        boolean publish,
        ImportState state,
        AccountId startedBy,
        Instant startedAt,
        Instant endedAt,
        Map<ImportOutcome, Long> counts) {

    private static final int HUNDRED = 100;

    public ImportView {
        counts = Map.copyOf(counts);
    }

    public long count(ImportOutcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long done() {
        return total() - count(ImportOutcome.WAITING);
    }

    /** How much of it had its turn, in hundredths. */
    public int percent() {
        return total() == 0 ? HUNDRED : (int) (done() * HUNDRED / total());
    }

    public boolean isRunning() {
        return state == ImportState.RUNNING;
    }
}
