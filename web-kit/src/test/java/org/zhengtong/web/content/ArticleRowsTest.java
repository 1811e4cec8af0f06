package org.zhengtong.web.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.portal.content.ArticleSummary;
import org.zhengtong.portal.content.ColumnKind;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Facts;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.PlainFacts;
import org.zhengtong.portal.content.ProcurementFacts;
import org.zhengtong.portal.content.ProcurementKind;
import org.zhengtong.portal.content.RegulationFacts;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.UpdateCycle;
import org.zhengtong.portal.content.Validity;
import org.zhengtong.web.content.ArticleRow.Mark;
import org.zhengtong.web.words.Tongue;
import org.zhengtong.web.words.Words;

/** How articles stand in lists, on the 26th of November 2026. */
class ArticleRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Bilingual NAME = new Bilingual("政府采购", "Procurement");
    private static final ColumnView COLUMN = new ColumnView(
            4,
            Site.INTERNET,
            null,
            "procurement",
            ColumnKind.PROCUREMENT,
            NAME,
            NAME,
            null,
            UpdateCycle.NOTICES,
            true,
            1,
            false,
            0);

    private final ArticleRows rows = new ArticleRows(
            Words.in(Tongue.CHINESE),
            TODAY,
            new ColumnPaths((column, article) -> "/content/" + column + "/" + article, List.of(COLUMN)));

    @Test
    void aPurchaseSaysWhoBuysForHowMuchAndHowLongBidsAreTaken() {
        var row = rows.of(article(tender(LocalDate.of(2026, 11, 29))));

        assertThat(row.path()).isEqualTo("/content/procurement/12");
        assertThat(row.notes()).containsExactly("县中医院", "QYZC-2026-0318", "128.5 万元");
        assertThat(row.marks()).containsExactly(new Mark("blue", "招标公告"), new Mark("green", "进行中"));
        assertThat(row.end()).isEqualTo("还剩 3 天");
        assertThat(row.soon()).isTrue();
    }

    @Test
    void whatClosedWarnsNobody() {
        var row = rows.of(article(tender(LocalDate.of(2026, 11, 25))));

        assertThat(row.end()).isEqualTo("已截止");
        assertThat(row.soon()).isFalse();
    }

    @Test
    void newsSaysWhereItComesFromAndFallsOnTheCountysDay() {
        var row = rows.of(article(new PlainFacts()));

        assertThat(row.notes()).containsExactly("县政府办公室");
        assertThat(row.day()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(row.getMonth()).isEqualTo("2026.11");
        assertThat(row.getEnglishMonth()).isEqualTo("Nov 2026");
        assertThat(row.end()).isNull();
    }

    @Test
    void anIntentionSaysWhenItIsExpectedAndAResultHasNothingToWaitFor() {
        var expected = LocalDate.of(2027, 1, 15);
        var intention =
                new ProcurementFacts(ProcurementKind.INTENTION, null, "县中医院", 1L, expected, null, null, null, false);
        var result = new ProcurementFacts(
                ProcurementKind.RESULT, null, "县中医院", 1L, null, LocalDate.of(2026, 12, 20), "商贸行", 1L, false);

        assertThat(rows.of(article(intention)).end()).isEqualTo("预计2027年1月15日采购");
        assertThat(rows.of(article(result)).end()).isNull();
    }

    @Test
    void aLawIsToldFromItsOtherVersionsByTheDayOfIssueAndHoldsFromItsDayOn() {
        var law = new RegulationFacts(
                null, "国务院", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 1), null, Validity.IN_FORCE, "某条例");
        var row = rows.of(article(law));

        assertThat(row.notes()).containsExactly("国务院", "2026年9月1日公布");
        assertThat(row.marks()).containsExactly(new Mark("blue", "尚未施行"));
    }

    private static ProcurementFacts tender(LocalDate closes) {
        return new ProcurementFacts(
                ProcurementKind.TENDER,
                "QYZC-2026-0318",
                "县中医院",
                128_500_000L,
                LocalDate.of(2026, 11, 1),
                closes,
                null,
                null,
                false);
    }

    private static ArticleSummary article(Facts facts) {
        var night = Instant.parse("2026-11-26T17:00:00Z");
        return new ArticleSummary(12, COLUMN.id(), Language.ZH, "标题", null, null, "县政府办公室", facts, null, night, night);
    }
}
