package org.zhengtong.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever people type is looked for as it stands. */
class TypedTest {

    @Test
    void isFoundAnywhereAndInSmallLetters() {
        assertThat(Typed.anywhere(" QY2026 ")).isEqualTo("%qy2026%");
    }

    @Test
    void isNeverAWildcard() {
        assertThat(Typed.anywhere("50%_!")).isEqualTo("%50!%!_!!%");
    }
}
