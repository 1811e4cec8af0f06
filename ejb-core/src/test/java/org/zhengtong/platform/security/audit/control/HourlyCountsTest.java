package org.zhengtong.platform.security.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HourlyCountsTest {

    private static final Instant NINE = Instant.parse("2026-11-09T01:00:00Z");

    private final HourlyCounts counts = new HourlyCounts();

    @Test
    void countsEachThingForItself() {
        assertThat(counts.next("one", NINE)).isEqualTo(1);
        assertThat(counts.next("one", NINE.plusSeconds(3599))).isEqualTo(2);
        assertThat(counts.next("other", NINE)).isEqualTo(1);
    }

    @Test
    void beginsAnewWithEachHour() {
        counts.next("one", NINE.plusSeconds(3599));
        assertThat(counts.next("one", NINE.plusSeconds(3600))).isEqualTo(1);
    }

    @Test
    void forgetsWhatWasNotAskedForLongestWhenThereIsTooMuch() {
        counts.next("kept", NINE);
        counts.next("forgotten", NINE);
        for (var other = 0; other < 19_998; other++) {
            counts.next("other " + other, NINE);
        }
        assertThat(counts.next("kept", NINE)).isEqualTo(2);
        counts.next("one more", NINE);
        assertThat(counts.next("forgotten", NINE)).isEqualTo(1);
        assertThat(counts.next("kept", NINE)).isEqualTo(3);
    }
}
