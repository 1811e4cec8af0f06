package org.zhengtong.web.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.portal.content.ArticleSummary;
import org.zhengtong.portal.content.ArticleText;
import org.zhengtong.portal.content.ArticleView;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.RegulationFacts;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.UpdateCycle;
import org.zhengtong.portal.content.Validity;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.web.content.ArticleRow.Mark;
import org.zhengtong.web.words.Tongue;
import org.zhengtong.web.words.Words;

/** What stands beside a rule of the intranet that took the place of another one. */
class RelatedRowsTest {

    private static final LocalDate NEW = LocalDate.of(2026, 3, 1);
    private static final LocalDate OLD = LocalDate.of(2024, 3, 1);
    private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");
    private static final Bilingual NAME = new Bilingual("政策法规", "Regulations");
    private static final ColumnView COLUMN = new ColumnView(
            54,
            Site.INTRANET,
            null,
            "regulations",
            ColumnKind.REGULATIONS,
            NAME,
            NAME,
            null,
            UpdateCycle.NOTICES,
            true,
            4,
            false,
            0);

    private final RelatedRows related = new RelatedRows(
            new Published(),
            read(),
            new ArticleRows(
                    Words.in(Tongue.CHINESE),
                    LocalDate.of(2026, 11, 26),
                    new ColumnPaths((column, article) -> "/portal/article?number=" + article, List.of(COLUMN))));

    /** Two versions, the older one first. */
    private static final class Published extends PublishedContent {

        @Override
        public List<ArticleSummary> versions(ArticleView article) {
            return List.of(version(7, OLD, NEW), version(8, NEW, null));
        }
    }

    @Test
    void theNewestVersionStandsFirstAndEachSaysWhetherItHolds() {
        assertThat(related.getVersions())
                .extracting(RelatedRows.Version::path, RelatedRows.Version::mark, RelatedRows.Version::current)
                .containsExactly(
                        tuple("/portal/article?number=8", new Mark("green", "现行有效"), true),
                        tuple("/portal/article?number=7", new Mark("amber", "已修改"), false));
    }

    @Test
    void theVersionThatIsReadSaysWhenItWasIssued() {
        assertThat(related.getIssued()).isEqualTo("2026年3月1日公布");
    }

    private static RegulationFacts facts(LocalDate issued, LocalDate ends) {
        var validity = ends == null ? Validity.IN_FORCE : Validity.AMENDED;
        return new RegulationFacts("清政办〔2026〕8号", "县政府办公室", issued, issued, ends, validity, "值班制度");
    }

    private static ArticleSummary version(long number, LocalDate issued, LocalDate ends) {
        return new ArticleSummary(
                number, COLUMN.id(), Language.ZH, "值班制度", null, null, null, facts(issued, ends), null, NOON, NOON);
    }

    private static ArticleView read() {
        var text = new ArticleText("值班制度", null, null, null, null, null, "<p>正文</p>", facts(NEW, null), null);
        return new ArticleView(
                8, COLUMN, Language.ZH, text, NOON, NOON, null, null, List.of(), List.of(), null, null, null);
    }
}
