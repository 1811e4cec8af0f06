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

    private static final MessageDuty ANSWERED = new MessageDuty(0, 0);

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

    @Test
    void oneVisitInTwentyThatFailsFailsTheSite() {
        assertThat(level(VetoItem.REACH, reached(19, 19), ANSWERED)).isEqualTo(DutyLevel.SOON);
        assertThat(level(VetoItem.REACH, reached(168, 0), ANSWERED)).isEqualTo(DutyLevel.GOOD);
        assertThat(level(VetoItem.REACH, reached(168, 8), ANSWERED)).isEqualTo(DutyLevel.SOON);
        assertThat(level(VetoItem.REACH, reached(168, 9), ANSWERED)).isEqualTo(DutyLevel.OVERDUE);
    }

    @Test
    void aMessageUnansweredForThreeMonthsFailsTheSiteAndOneOfTwoWarns() {
        assertThat(level(VetoItem.MESSAGES, reached(0, 0), ANSWERED)).isEqualTo(DutyLevel.GOOD);
        assertThat(level(VetoItem.MESSAGES, reached(0, 0), new MessageDuty(0, 1)))
                .isEqualTo(DutyLevel.SOON);
        assertThat(level(VetoItem.MESSAGES, reached(0, 0), new MessageDuty(1, 1)))
                .isEqualTo(DutyLevel.OVERDUE);
    }

    private static Reach reached(int visits, int failures) {
        return new Reach(visits, failures, null, List.of());
    }

    private static DutyLevel level(VetoItem item, Reach reach, MessageDuty messages) {
        return new SiteDuty(List.of(), TODAY, TODAY, new OpenDuty(reach, messages))
                .items().stream()
                        .filter(each -> each.item() == item)
                        .findFirst()
                        .orElseThrow()
                        .level();
    }

    private static SiteDuty site(LocalDate home, List<ColumnDuty> columns) {
        return new SiteDuty(columns, home, TODAY, null);
    }

    private static ColumnDuty news(LocalDate updated) {
        var column = new ColumnView(
                1, Site.INTERNET, null, "news", ColumnKind.NEWS, NAME, NAME, null, UpdateCycle.NEWS, true, 1, false, 0);
        return ColumnDuty.of(column, updated, TODAY);
    }
}
