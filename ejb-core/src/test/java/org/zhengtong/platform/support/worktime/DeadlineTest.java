package org.zhengtong.platform.support.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.platform.support.worktime.control.Calculation;
import org.zhengtong.platform.support.worktime.control.ShippedCalendar;

class DeadlineTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Bilingual RULES =
            new Bilingual("《清源县农村宅基地管理办法》第十四条", "County Rules on Homesteads, Article 14");
    private static final Bilingual LICENSING = new Bilingual("行政许可法第四十二条", "Administrative Licensing Law, Article 42");
    private static final Pause REVIEW =
            new Pause(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 18), "专家评审（行政许可法第四十五条）");

    @Nested
    class Explains {

        @Test
        void thePauseAndTheWeekendsInBothLanguages() {
            var deadline = deadline("2026-11-09", TimeLimit.working(12, RULES), List.of(), REVIEW);

            assertThat(told(deadline, Locale.CHINESE)).isEqualTo("""
                            2026-11-09起算，当天不算，从第二天数起
                            期限 12 个工作日（《清源县农村宅基地管理办法》第十四条）
                            周末 6 天不算
                            2026-11-16至2026-11-18暂停：专家评审（行政许可法第四十五条），3 个工作日不算
                            到期日2026-11-30，当天 24 点前""");
            assertThat(told(deadline, Locale.ENGLISH))
                    .contains(
                            "Limit in working days: 12 (County Rules on Homesteads, Article 14)",
                            "Weekend days not counted: 6",
                            "Due on 2026-11-30");
        }

        @Test
        void holidaysByNameAndMakeUpDays() {
            var told = told(deadline("2026-09-24", TimeLimit.working(20), List.of()), Locale.ENGLISH);

            assertThat(told)
                    .contains(
                            "Mid-Autumn Festival, 2026-09-25 to 2026-09-27; days not counted: 3",
                            "National Day, 2026-10-01 to 2026-10-07; days not counted: 7",
                            "2026-10-10 is a make-up working day and counts");
        }

        @Test
        void anExtensionAndAnEstimate() {
            var extension = new Extension(10, LocalDate.of(2026, 12, 18), "需要专家论证", LICENSING);
            var told = told(deadline("2026-12-01", TimeLimit.working(20), List.of(extension)), Locale.CHINESE);

            assertThat(told).contains("依法延长 10 天：需要专家论证（行政许可法第四十二条）", "2027 年的放假安排还没有公布");
        }

        @Test
        void whyThereIsNoDateWhileThePauseLasts() {
            var open = Pause.openSince(LocalDate.of(2026, 11, 16), "专家评审");

            assertThat(told(deadline("2026-11-09", TimeLimit.working(12), List.of(), open), Locale.CHINESE))
                    .endsWith("2026-11-16起暂停：专家评审\n暂停期间不算时间：已用 4 天，还剩 8 天，恢复后再算到期日");
        }

        @Test
        void anEndThatMovedOffADayOff() {
            assertThat(told(deadline("2026-11-13", TimeLimit.calendar(8), List.of()), Locale.ENGLISH))
                    .contains("moves to 2026-11-23")
                    .doesNotContain("weekend");
        }

        private static String told(Deadline deadline, Locale locale) {
            var words = ResourceBundle.getBundle("org.zhengtong.words.worktime", locale, new NoFallback());
            return deadline.explanation().stream()
                    .map(line -> MessageFormat.format(
                            words.getString(line.key()).replace("'", "''"),
                            line.parameters().stream()
                                    .map(each -> each instanceof Bilingual name ? name.in(locale) : each)
                                    .toArray()))
                    .collect(Collectors.joining("\n"));
        }
    }

    @Nested
    class Ends {

        @Test
        void atMidnightOrWhenTheOfficeCloses() {
            var limit = TimeLimit.working(1);
            var closing = LocalTime.of(17, 30);

            assertThat(deadline("2026-11-09", limit, List.of()).endsAt(SHANGHAI, closing))
                    .hasValue(LocalDate.of(2026, 11, 11).atStartOfDay(SHANGHAI).toInstant());
            assertThat(deadline("2026-11-09", limit.endingAtClosingTime(), List.of())
                            .endsAt(SHANGHAI, closing))
                    .hasValue(LocalDate.of(2026, 11, 10)
                            .atTime(closing)
                            .atZone(SHANGHAI)
                            .toInstant());
        }

        @Test
        void neverWhileAPauseHoldsIt() {
            var open = Pause.openSince(LocalDate.of(2026, 11, 10), "听证");

            assertThat(deadline("2026-11-09", TimeLimit.working(1), List.of(), open)
                            .endsAt(SHANGHAI, LocalTime.NOON))
                    .isEmpty();
        }
    }

    @Test
    void isTheSameAfterAJourneyThroughJson() throws JsonProcessingException {
        var json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        var open = Pause.openSince(LocalDate.of(2026, 11, 25), null);
        var deadline = deadline("2026-11-09", TimeLimit.working(12, RULES), List.of(), REVIEW, open);

        assertThat(json.readValue(json.writeValueAsString(deadline), Deadline.class))
                .isEqualTo(deadline);
    }

    private static Deadline deadline(String start, TimeLimit limit, List<Extension> extensions, Pause... pauses) {
        return Calculation.deadline(ShippedCalendar.get(), LocalDate.parse(start), limit, extensions, List.of(pauses));
    }

    /** The Chinese words are the default; the machine's language must not come in between. */
    private static final class NoFallback extends ResourceBundle.Control {

        @Override
        public Locale getFallbackLocale(String baseName, Locale locale) {
            return null;
        }
    }
}
