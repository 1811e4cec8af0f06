package org.zhengtong.publicservice.rating;

import java.util.List;
import java.util.Set;
import org.zhengtong.kernel.Bilingual;

/**
 * A rating as somebody gives it.
 *
 * @param about what was done, as the public may read it
 * @param matter code of the matter; null where there is none
 * @param unit who did it
 * @param comment may be null
 * @param mobile where somebody can be called back; null if they left none
 * @param hidden names that are not published when they stand in the comment
 */
public record TakeRating(
        ContactKey contact,
        Bilingual about,
        String matter,
        long unit,
        RatingChannel channel,
        Grade grade,
        Set<RatingReason> reasons,
        String comment,
        String mobile,
        List<String> hidden,
        boolean demo) {

    public TakeRating {
        reasons = Set.copyOf(reasons);
        hidden = List.copyOf(hidden);
    }
}
