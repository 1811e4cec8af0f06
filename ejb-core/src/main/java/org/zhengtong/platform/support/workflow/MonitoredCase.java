package org.zhengtong.platform.support.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * A case in the monitor's lists.
 *
 * @param endedAt null while it is under way
 * @param open the steps at which it stands, in the order in which they opened
 */
public record MonitoredCase(
        CaseKey key,
        Bilingual title,
        String summary,
        String process,
        CaseState state,
        Instant startedAt,
        Instant endedAt,
        List<OpenStep> open) {

    public MonitoredCase {
        open = List.copyOf(open);
    }

    /** @param dueOn null without a deadline */
    public record OpenStep(Bilingual name, LocalDate dueOn) {}
}
