package org.zhengtong.portal.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A published article as its readers see it.
 *
 * @param correctedAt null if nothing was corrected after it was published
 * @param correction what was corrected, as the public is told
 * @param corrections all of them, the latest first
 * @param translation the same article in the other language; null if it is not published there
 * @param newer the next article of the same column; null for the newest
 * @param older null for the oldest
 */
public record ArticleView(
        long number,
        ColumnView column,
        Language language,
        ArticleText text,
        Instant publishedAt,
        Instant changedAt,
        Instant correctedAt,
        String correction,
        List<CorrectionView> corrections,
        List<MediaView> media,
        ArticleLink translation,
        ArticleLink newer,
        ArticleLink older) {

    /** The same with what holds on a day. */
    public ArticleView on(LocalDate day) {
        return text.facts() instanceof RegulationFacts regulation
                ? new ArticleView(
                        number,
                        column,
                        language,
                        text.with(regulation.on(day)),
                        publishedAt,
                        changedAt,
                        correctedAt,
                        correction,
                        corrections,
                        media,
                        translation,
                        newer,
                        older)
                : this;
    }

    /** What was corrected before the last time. */
    public List<CorrectionView> earlierCorrections() {
        return corrections.stream().skip(1).toList();
    }

    public List<MediaView> attachments() {
        return media.stream()
                .filter(each -> each.kind() == MediaKind.ATTACHMENT)
                .toList();
    }

    public List<MediaView> pictures() {
        return media.stream().filter(each -> each.kind() == MediaKind.PICTURE).toList();
    }
}
