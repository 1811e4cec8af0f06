package org.zhengtong.publicservice.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTest {

    @ParameterizedTest
    @CsvSource({"7, 七", "10, 十", "14, 十四", "20, 二十", "32, 三十二", "45, 四十五"})
    void isCitedByTheArticleInBothLanguages(int number, String chinese) {
        var cited = Law.LICENSING.article(number);

        assertThat(cited.zh()).isEqualTo("《中华人民共和国行政许可法》第" + chinese + "条");
        assertThat(cited.en()).isEqualTo("Administrative Licensing Law, Article " + number);
    }

    @Test
    void isKnownByItsFullTitleOnly() {
        assertThat(Law.named("中华人民共和国水法")).map(Law::english).contains("Water Law");
        assertThat(Law.named("水法")).isEmpty();
    }
}
