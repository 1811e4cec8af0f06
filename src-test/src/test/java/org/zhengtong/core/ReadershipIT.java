package org.zhengtong.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtong.portal.content.ColumnView;
import org.zhengtong.portal.content.Language;
import org.zhengtong.portal.content.ReadingFigure;
import org.zhengtong.portal.content.Site;
import org.zhengtong.portal.content.boundary.PublishedContent;
import org.zhengtong.portal.content.boundary.Readership;

/** 访问统计: counts come in bulk, and are seen by column, unit and article. */
public class ReadershipIT extends InServer {

    private static final String EDITOR = "hu.lian";
    private static final LocalDate DAY = LocalDate.of(2031, 3, 3);

    @Test
    void addsUpWhatIsHandedInFromTimeToTime() {
        Time.at(DAY);
        var column = column();
        var number = anArticle(column);
        readership().count(Map.of(number, 3L), Map.of());
        readership().count(Map.of(number, 4L), Map.of("0".repeat(32), 1L));
        assertThat(As.person(EDITOR, () -> readership().byArticle(DAY, DAY)))
                .filteredOn(each -> each.article() == number)
                .extracting(ReadingFigure::views)
                .containsExactly(7L);
        assertThat(As.person(EDITOR, () -> readership().byColumn(DAY, DAY)))
                .filteredOn(each -> each.column() == column.id())
                .extracting(ReadingFigure::views)
                .containsExactly(7L);
        assertThat(As.person(EDITOR, () -> readership().byColumn(DAY.plusDays(1), DAY.plusDays(2))))
                .allMatch(each -> each.views() == 0);
    }

    @Test
    void ranksUnitsByWhatTheyPublished() {
        var units = As.person(EDITOR, () -> readership().byUnit(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1)));
        assertThat(units).extracting(ReadingFigure::published).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(units.get(0).published()).isPositive();
        assertThat(units).extracting(ReadingFigure::unit).doesNotHaveDuplicates();
    }

    @Test
    void forgetsArticlesThatThereAreNot() {
        Time.at(DAY.plusDays(10));
        readership().count(Map.of(999_999_999L, 5L), Map.of());
        assertThat(As.person(EDITOR, () -> readership().byArticle(DAY.plusDays(10), DAY.plusDays(10))))
                .isEmpty();
    }

    @Test
    void isSeenByWhoManagesTheSitesAlone() {
        Refused.forLackOfRight(() -> As.person("peng.ping", () -> readership().byUnit(DAY, DAY)));
        Refused.forLackOfRight(() -> readership().byArticle(DAY, DAY));
    }

    private static ColumnView column() {
        return content().column(Site.INTERNET, "announcements/news").orElseThrow();
    }

    private static long anArticle(ColumnView column) {
        return content()
                .latest(List.of(column.id()), Language.ZH, 1)
                .get(column.id())
                .get(0)
                .number();
    }

    private static PublishedContent content() {
        return Beans.of(PublishedContent.class);
    }

    private static Readership readership() {
        return Beans.of(Readership.class);
    }
}
