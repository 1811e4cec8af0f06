package org.zhengtong.publicservice.approval.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.kernel.Bilingual;
import org.zhengtong.publicservice.approval.FieldType;
import org.zhengtong.publicservice.approval.FormField;

class FieldTextsTest {

    private static final FormField DAY =
            FormField.asked("meetingDate", FieldType.DATE, new Bilingual("哪天开的会", "Day of the meeting"));

    private final FieldTexts texts = new FieldTexts();

    @ParameterizedTest
    @CsvSource({"2026-10-08, 2026年10月8日, 8 October 2026", "去年, 去年, 去年"})
    void writesADayInWordsAndLeavesWhatIsNone(String answer, String chinese, String english) {
        assertThat(texts.readable(DAY, answer, Locale.CHINESE)).isEqualTo(chinese);
        assertThat(texts.readable(DAY, answer, Locale.ENGLISH)).isEqualTo(english);
    }
}
