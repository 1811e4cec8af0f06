package org.zhengtong.portal.content;

import java.time.LocalDate;
import java.util.List;

/**
 * A public purchase.
 *
 * @param projectNumber number of the purchase
 * @param budget in fen
 * @param opens first day on which bids are taken; of an intention, the day around which it is expected
 * @param closes last day on which bids are taken
 * @param supplier who won; null before
 * @param price what was agreed, in fen; null before
 */
public record ProcurementFacts(
        ProcurementKind procurement,
        String projectNumber,
        String buyer,
        Long budget,
        LocalDate opens,
        LocalDate closes,
        String supplier,
        Long price,
        boolean cancelled)
        implements Facts {

    @Override
    public List<String> missing() {
        return takesBids()
                ? Facts.emptyAmong("procurement", procurement, "buyer", buyer, "budget", budget, "closes", closes)
                : Facts.emptyAmong("procurement", procurement, "buyer", buyer, "budget", budget);
    }

    /** Whether suppliers may hand in something by its closing day. */
    public boolean takesBids() {
        return procurement == null
                || procurement == ProcurementKind.TENDER
                || procurement == ProcurementKind.CORRECTION;
    }

    public ProcurementState stateOn(LocalDate day) {
        if (cancelled) {
            return ProcurementState.CANCELLED;
        }
        if (procurement == ProcurementKind.RESULT || procurement == ProcurementKind.CONTRACT) {
            return ProcurementState.CONCLUDED;
        }
        if (procurement == ProcurementKind.INTENTION || opens != null && day.isBefore(opens)) {
            return ProcurementState.PLANNED;
        }
        return closes == null || !day.isAfter(closes) ? ProcurementState.OPEN : ProcurementState.EVALUATING;
    }
}
