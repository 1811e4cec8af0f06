package org.zhengtong.publicservice.approval;

import java.time.LocalDate;
import org.zhengtong.kernel.Bilingual;

/**
 * A promise in lists.
 *
 * @param number of the case
 * @param material its code in that version of the matter
 * @param due null before acceptance
 * @param checkDue null where there is nothing to check
 */
public record PromiseRow(
        long id,
        String number,
        String titleZh,
        String titleEn,
        String applicantName,
        long unit,
        long matterVersion,
        String material,
        PromiseKind kind,
        PromiseState state,
        LocalDate due,
        LocalDate checkDue,
        LocalDate checkedOn,
        boolean demo) {

    public Bilingual title() {
        return new Bilingual(titleZh, titleEn);
    }

    /** Whether the organ still owes its check. */
    public boolean toCheck() {
        return checkDue != null && checkedOn == null;
    }

    /** The day that counts now; null if none does. */
    public LocalDate counts() {
        return toCheck() ? checkDue : state.isOutstanding() ? due : null;
    }
}
