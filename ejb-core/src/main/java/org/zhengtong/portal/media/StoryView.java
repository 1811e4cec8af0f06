package org.zhengtong.portal.media;

import java.time.Instant;
import java.util.List;
import org.zhengtong.kernel.AccountId;

/**
 * A story with all that is known of it.
 *
 * @param summary null if the source gives none
 * @param keywords the editors' words that it was found by
 * @param others the others that are one with it
 * @param tasks what units were sent
 * @param article number of the draft that was made of it; null if none was
 * @param decidedBy who last decided about it; null if nobody has
 */
public record StoryView(
        StoryRow row,
        String summary,
        String keywords,
        List<StoryRow> others,
        List<TaskView> tasks,
        Long article,
        AccountId decidedBy,
        Instant decidedAt) {}
