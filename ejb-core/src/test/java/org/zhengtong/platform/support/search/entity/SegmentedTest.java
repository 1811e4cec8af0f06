package org.zhengtong.platform.support.search.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words with spaces between them, whatever language they are in. */
class SegmentedTest {

    @Test
    void wordsOfAChineseSentenceStandApart() {
        assertThat(Segmented.of("县政府发布停水通知。").split(" ")).contains("发布", "通知").doesNotContain("。");
    }

    @Test
    void englishWordsAreTheirStems() {
        assertThat(Segmented.of("Building permits")).isEqualTo(Segmented.of("building permit"));
    }

    @Test
    void whatHasNoWordsHasNone() {
        assertThat(Segmented.of("")).isEmpty();
        assertThat(Segmented.of("、。！")).isEmpty();
    }
}
