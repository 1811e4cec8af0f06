package org.zhengtong.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.kernel.Rule;
import org.zhengtong.platform.support.worktime.DayCount;

class WordsOfPagesTest {

    enum SampleRule implements Rule {
        TOO_LATE
    }

    private final Words chinese = words(
            Tongue.CHINESE,
            Map.of(
                    "a.days",
                    "{0} 天",
                    "a.due",
                    "{0}到期",
                    "DayCount.WORKING",
                    "工作日",
                    "SampleRule.TOO_LATE",
                    "{0}晚了 {1} 天"));
    private final Words english =
            words(Tongue.ENGLISH, Map.of("a.days", "{0} {0?day|days}", "a.due", "due {0}", "a.quote", "it's {0}"));

    @Nested
    class Patterns {

        @Test
        void fillInPlaces() {
            assertThat(chinese.text("a.days", 3)).isEqualTo("3 天");
        }

        @Test
        void chooseBetweenOneAndMany() {
            assertThat(english.text("a.days", 1)).isEqualTo("1 day");
            assertThat(english.text("a.days", 2L)).isEqualTo("2 days");
        }

        @Test
        void leaveApostrophesAlone() {
            assertThat(english.text("a.quote", "$1\\")).isEqualTo("it's $1\\");
        }

        @Test
        void leavePlacesWithoutParameterAsTheyAre() {
            assertThat(chinese.text("SampleRule.TOO_LATE", "申请")).isEqualTo("申请晚了 {1} 天");
        }

        @Test
        void fillInAttributesOfConstraintsByName() {
            assertThat(Pattern.fill("{min} 到 {max}，{other}", Map.of("min", 1, "max", 9)))
                    .isEqualTo("1 到 9，{other}");
        }
    }

    @Nested
    class Parameters {

        private final LocalDate day = LocalDate.of(2026, 11, 22);

        @Test
        void areDatesInTheReadersLanguage() {
            assertThat(chinese.text("a.due", day)).isEqualTo("2026年11月22日到期");
            assertThat(english.text("a.due", day)).isEqualTo("due 22 November 2026");
        }

        @Test
        void areInstantsInTheCountysZone() {
            assertThat(chinese.text("a.due", Instant.parse("2026-11-22T16:30:00Z")))
                    .isEqualTo("2026年11月23日 00:30到期");
        }

        @Test
        void areEnumsAndBilingualNames() {
            assertThat(chinese.text("a.due", DayCount.WORKING)).isEqualTo("工作日到期");
            assertThat(english.text("a.due", new Bilingual("青石镇", "Qingshi"))).isEqualTo("due Qingshi");
        }
    }

    @Test
    void saysWhyARuleSaidNo() {
        assertThat(chinese.of(SampleRule.TOO_LATE.violated("申请", 2))).isEqualTo("申请晚了 2 天");
    }

    @Test
    void showsAMissingKey() {
        assertThat(chinese.get("a.none")).isEqualTo("?a.none?");
    }

    @Test
    void writesDaysWithTheirWeekday() {
        var day = LocalDate.of(2026, 11, 22);
        assertThat(Dates.day(day, Tongue.CHINESE)).isEqualTo("2026年11月22日 星期日");
        assertThat(Dates.day(day, Tongue.ENGLISH)).isEqualTo("Sunday 22 November 2026");
    }

    @Test
    void answersInChineseUnlessEnglishIsAskedFor() {
        assertThat(List.of(Tongue.of(Locale.US), Tongue.of(Locale.FRENCH), Tongue.of(null)))
                .containsExactly(Tongue.ENGLISH, Tongue.CHINESE, Tongue.CHINESE);
    }

    @Test
    void findsTheFilesOfEveryModule() {
        assertThat(Words.in(Tongue.ENGLISH)).containsKeys("kit.home", "DayKind.START");
        assertThat(Words.in(Tongue.CHINESE).get("kit.home")).isEqualTo("首页");
    }

    private static Words words(Tongue tongue, Map<String, String> patterns) {
        return new Words(tongue, patterns);
    }
}
