package org.zhengtong.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengtong.kernel.ChineseText.Part;

class ChineseTextTest {

    @Test
    void findsNamesInAnEnglishSentence() {
        assertThat(ChineseText.parts("Hello, 林水生: 何玉梅 and others"))
                .containsExactly(
                        new Part("Hello, ", false),
                        new Part("林水生", true),
                        new Part(": ", false),
                        new Part("何玉梅", true),
                        new Part(" and others", false));
    }

    @Test
    void keepsASentenceWithItsNumbersAndPunctuationTogether() {
        assertThat(ChineseText.parts("清青审受〔2026〕13号 · 24 November"))
                .containsExactly(new Part("清青审受〔2026〕13号", true), new Part(" · 24 November", false));
        assertThat(ChineseText.parts("《办法》第 9 条，限 140 平方米。")).hasSize(1).allMatch(Part::chinese);
    }

    @Test
    void leavesOtherTextsAsTheyAre() {
        assertThat(ChineseText.parts("Article 32 “as is”")).containsExactly(new Part("Article 32 “as is”", false));
        assertThat(ChineseText.parts("")).isEmpty();
    }
}
