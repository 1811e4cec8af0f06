package org.zhengtong.portal.content;

import java.time.Instant;
import java.util.List;
import org.zhengtong.kernel.AccountId;

/**
 * What somebody sees who reviews an article.
 *
 * @param writer who wrote the newest version
 * @param changedAt when it was handed in, or else last changed
 * @param findings what the checks find in it now
 * @param shown what the public reads meanwhile; null where nothing is online
 * @param leaving pictures and attachments that the public sees now and will not see any more
 * @param ownText whether the reader wrote the newest version, and so may not approve it
 * @param correction what it corrects, as a reviewer before said; null if nobody did
 * @param views what reviewers said in this review and in those shortly before, in that order
 */
public record ReviewSheet(
        EditedArticle article,
        AccountId writer,
        Instant changedAt,
        List<Finding> findings,
        ArticleText shown,
        List<MediaView> leaving,
        boolean ownText,
        String correction,
        List<ReviewView> views) {}
