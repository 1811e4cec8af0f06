package org.zhengtong.platform.support.search.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoundsTest {

    @Test
    void isFoundFromEachLetterOnByInitialsAndBySyllables() {
        assertThat(Sounds.of("农村宅基地").split(" ")).contains("nczjd", "zjd", "nongcunzhaijidi", "zhaijidi", "di");
    }

    @Test
    void soundsAsTheWordsAroundALetterSay() {
        assertThat(Sounds.syllables("银行")).containsExactly("yin", "hang");
        assertThat(Sounds.syllables("行走")).containsExactly("xing", "zou");
    }

    @Test
    void hearsTheSameInOtherLetters() {
        assertThat(Sounds.heard("翡脆谷", "翡翠谷索道试运行")).isEqualTo("翡翠谷");
        assertThat(Sounds.heard("翡翠谷", "翡翠谷索道试运行")).isNull();
        assertThat(Sounds.heard("abc", "翡翠谷")).isNull();
    }

    @Test
    void staysWithinWhatIsKept() {
        assertThat(Sounds.of("窗".repeat(300)).length()).isLessThanOrEqualTo(4_000);
        assertThat(Sounds.of("no Chinese")).isEmpty();
    }
}
