package org.zhengtong.publicservice.approval;

import java.time.Instant;
import java.time.LocalDate;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.worktime.Deadline;

/**
 * A promise of a case.
 *
 * @param material code of the material that follows
 * @param textVersion version of the words that were agreed to
 * @param deadline with its calculation; null before acceptance
 * @param keptOn null while the paper is outstanding
 * @param brokenOn null if it was in time
 * @param checkDue by when the organ checks; null where there is nothing to check
 * @param checkedOn null before
 * @param finding what the check found; null before
 * @param wanted whether the paper can be handed in now
 */
public record PromiseView(
        long id,
        MaterialDefinition material,
        PromiseKind kind,
        PromiseState state,
        Bilingual text,
        int textVersion,
        Instant givenAt,
        Deadline deadline,
        LocalDate keptOn,
        LocalDate brokenOn,
        LocalDate checkDue,
        LocalDate checkedOn,
        String finding,
        boolean wanted,
        LocalDate today) {

    /** Whether the organ still has to check it. */
    public boolean isToCheck() {
        return checkDue != null && checkedOn == null;
    }

    public boolean isLate() {
        return brokenOn != null;
    }
}
