package org.zhengtong.publicservice.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * The follow-up of a bad rating, for those who have to see to it.
 *
 * @param comment as it was written
 * @param callBy last day to call back
 * @param answerBy last day to put it right and answer
 * @param hasMobile whether a number was left, which can be revealed
 */
public record FollowUpView(
        long id,
        ContactKey contact,
        Bilingual about,
        long unit,
        Grade grade,
        List<RatingReason> reasons,
        String comment,
        Instant ratedAt,
        FollowUpState state,
        LocalDate callBy,
        LocalDate answerBy,
        Instant calledAt,
        String callNote,
        Instant answeredAt,
        String reply,
        boolean hasMobile) {

    public FollowUpView {
        reasons = List.copyOf(reasons);
    }

    /** By when the next thing has to be done; null when nothing has. */
    public LocalDate due() {
        return switch (state) {
            case OPEN -> callBy;
            case CALLED -> answerBy;
            case ANSWERED -> null;
        };
    }

    public boolean isLate(LocalDate today) {
        return due() != null && due().isBefore(today);
    }
}
