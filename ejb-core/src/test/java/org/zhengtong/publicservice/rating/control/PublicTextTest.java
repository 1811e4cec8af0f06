package org.zhengtong.publicservice.rating.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicTextTest {

    @ParameterizedTest
    @CsvSource({
        "打 19000000001 找我, 打 *** 找我",
        "打 190 0000 0001, 打 ***",
        "0600-882 3306 没人接, *** 没人接",
        "身份证 99012319800101001X, 身份证 ***",
        "身份证 ９９０１２３１９８００１０１００１７, 身份证 ***",
        "写信到 lin.shui@example.org 吧, 写信到 *** 吧",
    })
    void hidesNumbersAndAddresses(String written, String shown) {
        assertThat(PublicText.of(written, List.of())).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"等了 20 分钟", "11月26日 9:30 去的", "交了 1,200 元", "3 号窗口，第 15 号"})
    void leavesTimesAndAmounts(String written) {
        assertThat(PublicText.of(written, List.of())).isEqualTo(written);
    }

    @Test
    void hidesNamesThatAreKnown() {
        assertThat(PublicText.of("林水生的事，林水生来办", List.of("林水生"))).isEqualTo("林**的事，林**来办");
        assertThat(PublicText.of("林家", List.of("林")))
                .as("a single character is no name")
                .isEqualTo("林家");
    }

    @Test
    void isNothingWhereNothingWasWritten() {
        assertThat(PublicText.of(null, List.of())).isNull();
        assertThat(PublicText.of("  ", List.of())).isNull();
    }
}
