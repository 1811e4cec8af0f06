package org.zhengtong.portal.media;

import java.time.Instant;
import java.time.LocalDate;
import org.zhengtong.kernel.AccountId;

/**
 * What a unit was sent.
 *
 * @param story the story's id, with its title, summary, source and address as the source gave them
 * @param note what is asked of the unit
 * @param dueOn by then it answers
 * @param estimated whether the holidays of that year are not known yet
 * @param late whether that day has passed without an answer
 * @param reply the answer, or why it was given back or withdrawn; null while it is open
 */
public record TaskView(
        TaskNumber number,
        StoryId story,
        String title,
        String summary,
        String source,
        String address,
        long unit,
        String note,
        TaskState state,
        int days,
        LocalDate sentOn,
        LocalDate dueOn,
        boolean estimated,
        boolean late,
        AccountId sentBy,
        Instant sentAt,
        AccountId acceptedBy,
        Instant acceptedAt,
        AccountId endedBy,
        Instant endedAt,
        String reply) {}
