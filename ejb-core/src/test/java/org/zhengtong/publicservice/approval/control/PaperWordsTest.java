package org.zhengtong.publicservice.approval.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperWordsTest {

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(machine);
        ResourceBundle.clearCache();
    }

    @ParameterizedTest
    @ValueSource(strings = {"approval_notice", "approval_paper"})
    void areChineseOnAMachineThatSpeaksEnglish(String area) {
        Locale.setDefault(Locale.US);
        ResourceBundle.clearCache();
        var words = PaperWords.of(area);
        assertThat(words.keySet()).isNotEmpty().allSatisfy(key -> assertThat(words.getString(key))
                .containsPattern("\\p{IsHan}|^[^\\p{L}]*$"));
    }
}
