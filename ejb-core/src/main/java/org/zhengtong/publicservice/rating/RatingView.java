package org.zhengtong.publicservice.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * A rating as the public reads it.
 *
 * @param comment without numbers and names; null for none
 * @param reply null where nobody had to answer, or nobody has yet
 * @param waits whether somebody still has to answer
 */
public record RatingView(
        long id,
        Bilingual about,
        long unit,
        RatingChannel channel,
        Grade grade,
        List<RatingReason> reasons,
        String comment,
        LocalDate ratedOn,
        String reply,
        Instant repliedAt,
        boolean waits,
        boolean demo) {

    public RatingView {
        reasons = List.copyOf(reasons);
    }
}
