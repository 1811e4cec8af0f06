package org.zhengtong.portal.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.platform.support.workflow.CaseKey;

class ReviewCaseTest {

    @ParameterizedTest
    @CsvSource({"100021, 1, 100021", "100021, 2, 100021-2", "7, 12, 7-12"})
    void isKnownByTheArticlesNumber(long article, int round, String number) {
        var review = new ReviewCase(new ArticleNumber(article), round);
        assertThat(review.key()).isEqualTo(new CaseKey("content", number));
        assertThat(ReviewCase.of(review.key())).contains(review);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "100021-", "100021-0", "QY20261106-00472", "1-2-3", "12345678901234567890"})
    void isNothingElse(String number) {
        assertThat(ReviewCase.of(number)).isEmpty();
    }

    @Test
    void belongsToNoOtherSystem() {
        assertThat(ReviewCase.of(new CaseKey("approval", "100021"))).isEmpty();
    }
}
