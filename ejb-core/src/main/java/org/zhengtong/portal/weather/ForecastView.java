package org.zhengtong.portal.weather;

import java.time.Instant;
import java.time.LocalDate;

/** A day to come: the sky by day and by night, temperatures in °C, the wind. */
public record ForecastView(
        LocalDate day,
        SkyCondition skyByDay,
        SkyCondition skyByNight,
        int low,
        int high,
        WindDirection windDirection,
        int windForce,
        WeatherSource source,
        Instant issuedAt) {

    public boolean isSkyChanging() {
        return skyByDay != skyByNight;
    }
}
