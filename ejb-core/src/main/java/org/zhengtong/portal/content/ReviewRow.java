package org.zhengtong.portal.content;

import java.time.Instant;
import org.zhengtong.kernel.AccountId;
import org.zhengtong.kernel.Bilingual;

/**
 * An article that waits for its review.
 *
 * @param unit the unit that writes its column; null for the county's editor
 * @param online whether some version is public now
 * @param writer who wrote the newest version
 * @param submittedAt when it was handed in
 */
public record ReviewRow(
        long number,
        Bilingual column,
        Long unit,
        Language language,
        String title,
        boolean online,
        AccountId writer,
        Instant submittedAt) {

    public ReviewRow(
            long number,
            String columnZh,
            String columnEn,
            Long unit,
            Language language,
            String title,
            boolean online,
            long writer,
            Instant submittedAt) {
        this(
                number,
                new Bilingual(columnZh, columnEn),
                unit,
                language,
                title,
                online,
                new AccountId(writer),
                submittedAt);
    }
}
