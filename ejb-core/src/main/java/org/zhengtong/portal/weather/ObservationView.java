package org.zhengtong.portal.weather;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A reading.
 *
 * @param temperature in °C
 * @param windForce 风力等级 of GB/T 28591, 0 to 17
 * @param humidity in hundredths
 * @param rain of the last hour, in millimetres
 * @param airIndex AQI; null where it is not measured
 * @param stale whether it is too old to say how the weather is now
 */
public record ObservationView(
        Instant observedAt,
        SkyCondition sky,
        BigDecimal temperature,
        WindDirection windDirection,
        int windForce,
        int humidity,
        BigDecimal rain,
        Integer airIndex,
        WeatherSource source,
        boolean stale) {

    /** In whole degrees, as one says it. */
    public long degrees() {
        return Math.round(temperature.doubleValue());
    }

    public AirQuality air() {
        return airIndex == null ? null : AirQuality.of(airIndex);
    }
}
