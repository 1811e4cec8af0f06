package org.zhengtong.web.portal.readings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void knowsArticlesOfBothLanguages() {
        assertThat(Reading.article("/content/regulations/laws/100123")).hasValue(100_123);
        assertThat(Reading.article("/en/content/announcements/100124")).hasValue(100_124);
    }

    @Test
    void takesNoColumnNorFeedForAnArticle() {
        assertThat(Reading.article("/content/regulations/laws")).isEmpty();
        assertThat(Reading.article("/content/regulations/laws/feed.xml")).isEmpty();
        assertThat(Reading.article("/content/7")).isEmpty();
    }

    @Test
    void knowsFilesByTheirKeys() {
        assertThat(Reading.file("/media/" + "0a".repeat(16))).contains("0a".repeat(16));
        assertThat(Reading.file("/media/../secret")).isEmpty();
    }

    @Test
    void leavesMachinesOut() {
        assertThat(Reading.isReader("Mozilla/5.0 (X11; Linux x86_64) Chrome/131.0", null))
                .isTrue();
        assertThat(Reading.isReader("Mozilla/5.0 (compatible; Baiduspider/2.0)", null))
                .isFalse();
        assertThat(Reading.isReader("curl/8.5.0", null)).isFalse();
        assertThat(Reading.isReader(null, null)).isFalse();
        assertThat(Reading.isReader("Mozilla/5.0", "prefetch")).isFalse();
    }
}
