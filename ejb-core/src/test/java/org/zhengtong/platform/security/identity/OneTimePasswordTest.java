package org.zhengtong.platform.security.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneTimePasswordTest {

    @Test
    void isReadFromPaperWithoutDoubt() {
        var thousand = Stream.generate(OneTimePassword::random)
                .limit(1000)
                .map(OneTimePassword::value)
                .collect(Collectors.toSet());
        assertThat(thousand).hasSize(1000).allMatch(value -> value.matches("([a-zA-Z2-9]{4}-){3}[a-zA-Z2-9]{4}"));
        assertThat(String.join("", thousand)).doesNotContainPattern("[01OIil]");
    }

    @Test
    void isNotPrintedByMistake() {
        var password = OneTimePassword.random();
        assertThat("issued " + password).doesNotContain(password.value());
    }
}
