package org.zhengtong.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {

    @ParameterizedTest
    @CsvSource({"1, There is a problem to put right", "3, There are 3 problems to put right"})
    void saysOneOrMoreAndTheNumberInsideTheChoice(int problems, String said) {
        var pattern = "{0?There is a problem|There are {0} problems} to put right";
        assertThat(Pattern.fill(pattern, new Object[] {problems}, String::valueOf))
                .isEqualTo(said);
    }
}
