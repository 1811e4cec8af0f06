package org.zhengtong.portal.weather.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.zhengtong.portal.weather.ForecastDay;
import org.zhengtong.portal.weather.ForecastView;
import org.zhengtong.portal.weather.SkyCondition;
import org.zhengtong.portal.weather.WeatherRule;
import org.zhengtong.portal.weather.WeatherSource;
import org.zhengtong.portal.weather.WindDirection;

/** What is foretold for one day. It is told anew as the day comes closer; what was told last stands. */
@Entity
@Table(name = "weather_forecast")
public class Forecast {

    @Id
    @Column(name = "day_ahead")
    private LocalDate day;

    private long unitId;

    @Enumerated(EnumType.STRING)
    private SkyCondition skyByDay;

    @Enumerated(EnumType.STRING)
    private SkyCondition skyByNight;

    private int low;
    private int high;

    @Enumerated(EnumType.STRING)
    private WindDirection windDirection;

    private int windForce;

    @Enumerated(EnumType.STRING)
    private WeatherSource source;

    private Instant issuedAt;

    @Version
    private int version;

    protected Forecast() {}

    public Forecast(long unit, ForecastDay told, WeatherSource source, Instant now) {
        this.day = told.getDay();
        tell(unit, told, source, now);
    }

    public final void tell(long unit, ForecastDay told, WeatherSource by, Instant now) {
        WeatherRule.LOW_ABOVE_HIGH.require(told.getLow() <= told.getHigh());
        unitId = unit;
        skyByDay = told.getSkyByDay();
        skyByNight = told.getSkyByNight();
        low = told.getLow();
        high = told.getHigh();
        windDirection = told.getWindDirection();
        windForce = told.getWindForce();
        source = by;
        issuedAt = now;
    }

    /** What the office itself told stands against a feed for a while. */
    public boolean standsAgainstFeed(Instant since) {
        return source == WeatherSource.OFFICE && !issuedAt.isBefore(since);
    }

    public ForecastView view() {
        return new ForecastView(day, skyByDay, skyByNight, low, high, windDirection, windForce, source, issuedAt);
    }
}
