package org.zhengtong.portal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Bilingual;

class SiteDutyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);
    private static final Bilingual NAME = new Bilingual("要闻", "News");

    @Test
    void newsIsOwedEveryFourteenDays() {
        assertThat(news(TODAY.minusDays(6)).level()).isEqualTo(DutyLevel.GOOD);
        assertThat(news(TODAY.minusDays(7)).level()).isEqualTo(DutyLevel.SOON);
        assertThat(news(TODAY.minusDays(14)).level()).isEqualTo(DutyLevel.SOON);
        assertThat(news(TODAY.minusDays(15)).level()).isEqualTo(DutyLevel.OVERDUE);
        assertThat(news(null).level()).isEqualTo(DutyLevel.BLANK);
    }

    @Test
    void fiveBlankColumnsFailTheSiteAndFourDoNot() {
        assertThat(site(TODAY, Collections.nCopies(4, news(null))).isVetoed()).isFalse();
        assertThat(site(TODAY, Collections.nCopies(5, news(null))).isVetoed()).isTrue();
    }

    @Test
    void fiveOverdueColumnsOfNewsFailTheSite() {
        var overdue = news(TODAY.minusDays(15));
        assertThat(site(TODAY, Collections.nCopies(4, overdue)).isVetoed()).isFalse();
        assertThat(site(TODAY, Collections.nCopies(5, overdue)).isVetoed()).isTrue();
    }

    @Test
    void aHomePageUnchangedForMoreThanTwoWeeksFailsTheSite() {
        assertThat(site(TODAY.minusDays(14), List.of()).isVetoed()).isFalse();
        assertThat(site(TODAY.minusDays(15), List.of()).isVetoed()).isTrue();
        assertThat(site(null, List.of()).isVetoed()).isTrue();
    }

    private static SiteDuty site(LocalDate home, List<ColumnDuty> columns) {
        return new SiteDuty(columns, home, TODAY);
    }

    private static ColumnDuty news(LocalDate updated) {
        var column = new ColumnView(
                1, Site.INTERNET, null, "news", ColumnKind.NEWS, NAME, NAME, null, UpdateCycle.NEWS, true, 1, false, 0);
        return ColumnDuty.of(column, updated, TODAY);
    }
}
