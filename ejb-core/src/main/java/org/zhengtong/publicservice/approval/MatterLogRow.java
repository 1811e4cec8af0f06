package org.zhengtong.publicservice.approval;

import java.time.Instant;
import java.util.List;
import org.zhengtong.kernel.AccountId;

/**
 * What somebody did to a matter.
 *
 * @param note why; null where nobody asked
 * @param changes in which places; of very many, the first ones
 * @param more how many places are not named in {@code changes}
 */
public record MatterLogRow(
        MatterEvent event, AccountId by, Instant at, String note, List<MatterChange> changes, int more) {}
