package org.zhengtong.web.portal.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentAddressTest {

    @Test
    void namesAColumnItsFeedOrAnArticleInIt() {
        assertThat(ContentAddress.of("/announcements/news"))
                .contains(new ContentAddress("announcements/news", null, false));
        assertThat(ContentAddress.of("/announcements/news/feed.xml"))
                .contains(new ContentAddress("announcements/news", null, true));
        assertThat(ContentAddress.of("/regulations/1510")).contains(new ContentAddress("regulations", 1510L, false));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "/7",
                "/News",
                "/news/",
                "/news//a",
                "/news/7/8",
                "/news/7/feed.xml",
                "/../a",
                "/a/b/c/d/e/f/g",
                "/news/1234567890123456789"
            })
    void isNothingElse(String path) {
        assertThat(ContentAddress.of(path)).isEmpty();
    }
}
