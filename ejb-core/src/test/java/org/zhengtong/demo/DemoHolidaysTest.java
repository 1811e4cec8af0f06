package org.zhengtong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 元旦",
        "2026-01-20, 春节",
        "2026-03-30, 清明节",
        "2026-04-10, 劳动节",
        "2026-05-20, 端午节",
        "2026-08-01, 中秋节",
        "2026-09-20, 国庆节",
        "2026-10-05, 元旦"
    })
    void aNoticeIsAboutTheNextHoliday(LocalDate day, String holiday) {
        var words = DemoTopics.words().get("holiday");
        assertThat(words.get(DemoHolidays.next(day)).get(0)).isEqualTo(holiday);
    }
}
