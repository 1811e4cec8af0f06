package org.zhengtong.publicservice.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.kernel.RuleViolation;

class GradeTest {

    @Test
    void areFiveAndTheLastTwoAreBad() {
        assertThat(Grade.values()).hasSize(5);
        assertThat(Arrays.stream(Grade.values()).filter(Grade::isBad))
                .containsExactly(Grade.DISSATISFIED, Grade.VERY_DISSATISFIED);
        assertThat(Arrays.stream(Grade.values()))
                .allSatisfy(grade -> assertThat(Grade.of(grade.stars())).isEqualTo(grade));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void areNoOthers(int stars) {
        assertThatThrownBy(() -> Grade.of(stars)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void haveReasonsOfTheirOwn() {
        assertThat(Grade.values()).allSatisfy(grade -> assertThat(RatingReason.of(grade))
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(reason -> reason.grade() == grade));
    }
}
