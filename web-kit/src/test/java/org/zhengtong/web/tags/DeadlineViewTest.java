package org.zhengtong.web.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.worktime.DayKind;
import org.zhengtong.platform.support.worktime.Deadline;
import org.zhengtong.platform.support.worktime.DeadlineDay;
import org.zhengtong.platform.support.worktime.Pause;
import org.zhengtong.platform.support.worktime.TimeLimit;
import org.zhengtong.web.words.Tongue;
import org.zhengtong.web.words.Words;

/** The case of standards.md §7: accepted 9 November 2026, 12 working days, paused 16 to 18 November. */
class DeadlineViewTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 9);
    private static final Pause PAUSE = new Pause(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 18), "专家评审");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Words words = Words.in(Tongue.CHINESE);
    private final DeadlineView view = new DeadlineView(deadline(), TODAY, words);

    @Test
    void showsWeeksFromMondayToSunday() {
        assertThat(view.getWeeks()).hasSize(4).allSatisfy(week -> assertThat(week)
                .hasSize(7));
        assertThat(view.getWeeks().get(0).get(0)).isEqualTo(new DeadlineView.Cell(START, "9", "start", "起算"));
    }

    @Test
    void marksPausesTodayAndTheEnd() {
        assertThat(cell(LocalDate.of(2026, 11, 17))).extracting("kind", "word").containsExactly("stop", "暂停");
        assertThat(cell(TODAY)).extracting("kind", "word").containsExactly("off today", "今天");
        assertThat(cell(LocalDate.of(2026, 11, 30))).extracting("kind", "word").containsExactly("dead", "到期");
        assertThat(cell(LocalDate.of(2026, 11, 20))).extracting("kind", "word").containsExactly("past", "第6");
        assertThat(cell(LocalDate.of(2026, 12, 1)).number()).isEqualTo("12/1");
    }

    @Test
    void reckonsInTheOrderOfTheCalculation() {
        assertThat(view.getLines()).extracting("label").containsExactly("起算那天", "期限", "周末不算", "暂停计时不算");
        assertThat(view.getLines()).extracting("value").containsExactly("11月9日", "12 个工作日", "6 天", "3 个工作日");
    }

    @Test
    void rulerHasOneCellForEachDayThatCountsOrWasPausedAndForToday() {
        var ruler = new Ruler(deadline(), null, TODAY, words);
        assertThat(ruler.getCells()).hasSize(16);
        assertThat(ruler.getCells())
                .filteredOn(cell -> cell.kind().equals("stop"))
                .hasSize(3);
        assertThat(ruler.getCells())
                .filteredOn(cell -> cell.kind().equals("today off"))
                .hasSize(1);
    }

    @Nested
    class TheLight {

        @Test
        void tellsDaysLeft() {
            assertThat(light(TODAY)).isEqualTo(new Light("ok", "剩 6 个工作日"));
        }

        @Test
        void warnsThreeDaysBefore() {
            assertThat(light(LocalDate.of(2026, 11, 25)).kind()).isEqualTo("soon");
        }

        @Test
        void saysTodayAndOverdue() {
            assertThat(light(LocalDate.of(2026, 11, 30))).isEqualTo(new Light("today", "今天到期"));
            assertThat(light(LocalDate.of(2026, 12, 2))).isEqualTo(new Light("over", "超期 2 天"));
        }

        @Test
        void saysPausedWhileAPauseHolds() {
            assertThat(light(LocalDate.of(2026, 11, 17)).kind()).isEqualTo("hold");
        }

        private Light light(LocalDate today) {
            return Light.of(deadline(), today, words);
        }
    }

    private DeadlineView.Cell cell(LocalDate date) {
        return view.getWeeks().stream()
                .flatMap(List::stream)
                .filter(each -> each.date().equals(date))
                .findFirst()
                .orElseThrow();
    }

    private static Deadline deadline() {
        var days = new ArrayList<DeadlineDay>();
        days.add(new DeadlineDay(START, DayKind.START, 0, null, false));
        int ordinal = 0;
        var day = START;
        while (ordinal < 12) {
            day = day.plusDays(1);
            boolean off = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean paused = PAUSE.covers(day);
            var kind = off ? DayKind.WEEKEND : paused ? DayKind.PAUSED : DayKind.COUNTED;
            days.add(new DeadlineDay(day, kind, kind.counts() ? ++ordinal : 0, null, false));
        }
        return new Deadline(
                START,
                TimeLimit.working(12, new Bilingual("办法第十四条", "Rules, Article 14")),
                List.of(),
                List.of(PAUSE),
                day,
                days,
                false);
    }
}
