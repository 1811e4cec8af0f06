package org.zhengtong.platform.support.search.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoundsTest {

    @Test
    void isFoundFromEachLetterOnByInitialsAndBySyllables() {
        assertThat(Sounds.of("农村宅基地", List.of()).split(" "))
                .contains("nczjd", "zjd", "nongcunzhaijidi", "zhaijidi", "di");
    }

    /** The title, its key words, and what begins within the title are told apart. */
    @Test
    void keyWordsSoundAsAWholeOnly() {
        assertThat(Sounds.of("生活", List.of("低保，困难补助", "x")).split(" [.] "))
                .containsExactly("sh shenghuo", "db dibao knbz kunnanbuzhu", "h huo");
    }

    /** 低宝 means the key word 低保, not the end of one word and the beginning of the next in 用地保障. */
    @Test
    void meansKeyWordsAndWholeWordsFirst() {
        var named = List.of(new Meant.Named("重点项目用地保障工作", ""), new Meant.Named("最低生活保障", "低保\n困难补助"));
        assertThat(Meant.by("低宝", named)).containsExactly("低保", "地保");
        assertThat(Meant.by("翡脆谷", List.of(new Meant.Named("翡翠谷索道试运行", null)))).containsExactly("翡翠谷");
    }

    @Test
    void soundsAsTheWordsAroundALetterSay() {
        assertThat(Sounds.syllables("银行")).containsExactly("yin", "hang");
        assertThat(Sounds.syllables("行走")).containsExactly("xing", "zou");
    }

    @Test
    void hearsTheSameInOtherLetters() {
        assertThat(Sounds.heard("翡脆谷", "翡翠谷索道试运行")).contains("翡翠谷");
        assertThat(Sounds.heard("翡翠谷", "翡翠谷索道试运行")).isEmpty();
        assertThat(Sounds.heard("abc", "翡翠谷")).isEmpty();
    }

    @Test
    void staysWithinWhatIsKept() {
        assertThat(Sounds.of("窗".repeat(300), List.of("窗".repeat(3_000))).length())
                .isLessThanOrEqualTo(4_000);
        assertThat(Sounds.of("no Chinese", List.of())).isEmpty();
    }
}
