package org.zhengtong.publicservice.approval;

import java.util.List;

/**
 * The limits of a matter.
 *
 * @param legal what the law allows at most
 * @param promised what the office promises, never longer
 * @param extension by how much the head of the organ may extend the legal limit; null where the law knows none
 * @param special procedures whose time is not counted but told to the applicant (行政许可法 Art. 45)
 */
public record MatterLimits(
        MatterLimit legal, MatterLimit promised, MatterLimit extension, List<SpecialProcedure> special) {

    public MatterLimits {
        special = special == null ? List.of() : List.copyOf(special);
    }
}
