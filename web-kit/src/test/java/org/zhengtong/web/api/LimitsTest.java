package org.zhengtong.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;

class LimitsTest {

    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    private final Limits limits = new Limits();
    private int callsAMinute = 3;

    @BeforeEach
    void readTheSettingFromHere() {
        limits.settings = new Settings() {
            @Override
            public int number(Setting setting) {
                assertThat(setting).isEqualTo(Setting.API_REQUESTS_A_MINUTE);
                return callsAMinute;
            }
        };
    }

    @Test
    void letsAnAddressCallAsOftenAsTheSettingSays() {
        assertThat(allowed(5)).isEqualTo(3);
    }

    @Test
    void countsEachAddressForItself() {
        allowed(3);

        assertThat(limits.allowsCall(HERE)).isFalse();
        assertThat(limits.allowsCall(ELSEWHERE)).isTrue();
    }

    @Test
    void followsAChangeOfTheSetting() {
        allowed(3);
        callsAMinute = 10;

        assertThat(allowed(10)).isEqualTo(10);
    }

    @Test
    void letsNobodyGuessMoreThanTenTimes() {
        assertThat(IntStream.range(0, 12)
                        .filter(guess -> limits.allowsGuess(HERE))
                        .count())
                .isEqualTo(10);
        assertThat(limits.allowsCall(HERE)).isTrue();
    }

    private long allowed(int calls) {
        return IntStream.range(0, calls).filter(call -> limits.allowsCall(HERE)).count();
    }
}
