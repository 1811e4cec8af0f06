package org.zhengtong.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "1, 120, 1", "5, 120, 5", "6, 120, 5", "99999, 120, 5", "99999, 100, 4", "99999, 0, 1"})
    void beyondTheEndIsTheLastPage(int asked, long total, int shown) {
        var request = Page.Request.ofNumber(asked, 25).within(total);

        assertThat(request.first() / request.size() + 1).isEqualTo(shown);
    }
}
