package org.zhengtong.web.portal.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhengtong.portal.weather.ObservationView;
import org.zhengtong.portal.weather.SkyCondition;
import org.zhengtong.portal.weather.WeatherSource;
import org.zhengtong.portal.weather.WindDirection;

class TemperatureCurveTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-25T16:00:00Z");

    @Test
    void needsTwoReadings() {
        assertThat(TemperatureCurve.of(List.of())).isNull();
        assertThat(TemperatureCurve.of(List.of(reading(0, "1.0")))).isNull();
    }

    @Test
    void goesFromTheLeftEdgeToTheRightAndUpWithTheWarmth() {
        var curve = TemperatureCurve.of(List.of(reading(0, "-2.0"), reading(12, "8.5"), reading(24, "3.0")));
        assertThat(curve.line()).isEqualTo("24.0,136.0 360.0,36.0 696.0,88.4");
        assertThat(curve.lowest().text()).isEqualTo("-2.0 °C");
        assertThat(curve.highest()).isEqualTo(new TemperatureCurve.Mark(360.0, 36.0, "8.5 °C"));
    }

    @Test
    void isALineAlsoWhereNothingChanges() {
        var curve = TemperatureCurve.of(List.of(reading(0, "5.0"), reading(1, "5.0")));
        assertThat(curve.line()).isEqualTo("24.0,136.0 696.0,136.0");
    }

    @Test
    void marksEveryFourthHourOfTheCounty() {
        var hours = IntStream.rangeClosed(0, 12)
                .mapToObj(hour -> reading(hour, "5.0"))
                .toList();
        assertThat(TemperatureCurve.of(hours).marks())
                .extracting(TemperatureCurve.Mark::text)
                .containsExactly("00:00", "04:00", "08:00", "12:00");
    }

    private static ObservationView reading(int hour, String temperature) {
        return new ObservationView(
                MIDNIGHT.plus(Duration.ofHours(hour)),
                SkyCondition.CLEAR,
                new BigDecimal(temperature),
                WindDirection.NORTH,
                1,
                50,
                BigDecimal.ZERO,
                null,
                WeatherSource.OFFICE,
                false);
    }
}
