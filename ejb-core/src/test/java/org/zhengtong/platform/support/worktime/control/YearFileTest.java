package org.zhengtong.platform.support.worktime.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.kernel.RuleViolation;
import org.zhengtong.platform.support.worktime.SpecialDay;
import org.zhengtong.platform.support.worktime.WorktimeRule;

class YearFileTest {

    private static final String PAPER = "https://www.gov.cn/notice-of-2027";

    @Test
    void readsAYear() {
        var file = YearFile.read(
                file(2027, PAPER, tenDaysOff(), day("元旦", "2026-12-31", true), day("春节", "2027-02-07", false)));

        assertThat(file.year()).isEqualTo(2027);
        assertThat(file.source()).isEqualTo(PAPER);
        assertThat(file.days()).hasSize(12).contains(new SpecialDay(LocalDate.of(2027, 2, 7), "春节", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "nonsense",
                "{}",
                "{\"year\": 2027}",
                "{\"year\": \"2027\", \"days\": []}",
                "{\"year\": 2027, \"days\": [{\"name\": \"元旦\", \"date\": \"2027-01-32\", \"isOffDay\": true}]}",
                "{\"year\": 2027, \"days\": [{\"name\": \"元旦\", \"date\": \"2027-01-01\"}]}"
            })
    void refusesWhatIsNoYearFile(String text) {
        refuses(WorktimeRule.NOT_A_YEAR_FILE, text);
    }

    @Test
    void refusesAYearThatIsNotAnnouncedYet() {
        refuses(WorktimeRule.NOT_YET_ANNOUNCED, "{\"year\": 2027, \"papers\": [], \"days\": []}");
    }

    @Test
    void refusesYearsOutOfRange() {
        refuses(WorktimeRule.YEAR_OUT_OF_RANGE, file(20270, PAPER, tenDaysOff()));
    }

    @Test
    void refusesADayOfAnotherYear() {
        refuses(WorktimeRule.DAY_OUTSIDE_YEAR, file(2027, PAPER, tenDaysOff(), day("元旦", "2028-01-01", true)));
    }

    @Test
    void refusesTheSameDayTwice() {
        refuses(WorktimeRule.DAY_TWICE, file(2027, PAPER, tenDaysOff(), day("国庆节", "2027-10-01", false)));
    }

    @Test
    void refusesADayWithoutName() {
        refuses(WorktimeRule.DAY_WITHOUT_NAME, file(2027, PAPER, tenDaysOff(), day(" ", "2027-01-01", true)));
    }

    @Test
    void refusesAMakeUpDayThatIsWorkedAnyway() {
        refuses(WorktimeRule.MAKE_UP_ON_A_WORKDAY, file(2027, PAPER, tenDaysOff(), day("元旦", "2027-01-04", false)));
    }

    @Test
    void refusesAFileCutShort() {
        refuses(WorktimeRule.TOO_FEW_DAYS_OFF, file(2027, PAPER, tenDaysOff()));
    }

    private static void refuses(WorktimeRule rule, String text) {
        assertThatThrownBy(() -> YearFile.read(text))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule())
                        .isEqualTo(rule));
    }

    private static String[] tenDaysOff() {
        return LocalDate.of(2027, 10, 1)
                .datesUntil(LocalDate.of(2027, 10, 11))
                .map(date -> day("国庆节", date.toString(), true))
                .toArray(String[]::new);
    }

    private static String file(int year, String paper, String[] days, String... more) {
        var all = Stream.concat(Arrays.stream(days), Arrays.stream(more));
        return "{\"$id\": \"x\", \"year\": %d, \"papers\": [\"%s\"], \"days\": [%s]}"
                .formatted(year, paper, all.collect(Collectors.joining(",")));
    }

    private static String day(String name, String date, boolean off) {
        return "{\"name\": \"%s\", \"date\": \"%s\", \"isOffDay\": %s}".formatted(name, date, off);
    }
}
