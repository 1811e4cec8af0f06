package org.zhengtong.portal.weather.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import org.zhengtong.portal.weather.ObservationView;
import org.zhengtong.portal.weather.ReportObservation;
import org.zhengtong.portal.weather.SkyCondition;
import org.zhengtong.portal.weather.WeatherRule;
import org.zhengtong.portal.weather.WeatherSource;
import org.zhengtong.portal.weather.WindDirection;

/** A reading 实况, as it was at one moment. It is never changed: the next one follows. */
@Entity
@Table(name = "weather_observation")
public class Observation {

    /** After this long a reading no longer says how the weather is now. */
    public static final Duration FRESH = Duration.ofHours(3);

    /** Clocks differ a little. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weather_observation_seq")
    @SequenceGenerator(name = "weather_observation_seq", sequenceName = "weather_observation_seq", allocationSize = 50)
    private Long id;

    private long unitId;
    private Instant observedAt;

    @Enumerated(EnumType.STRING)
    private SkyCondition sky;

    private BigDecimal temperature;

    @Enumerated(EnumType.STRING)
    private WindDirection windDirection;

    private int windForce;
    private int humidity;
    private BigDecimal rain;
    private Integer airIndex;

    @Enumerated(EnumType.STRING)
    private WeatherSource source;

    private Instant writtenAt;

    protected Observation() {}

    /** @param observedAt not after {@code now} */
    public Observation(long unit, Instant observedAt, ReportObservation told, WeatherSource source, Instant now) {
        WeatherRule.OBSERVED_IN_FUTURE.require(!observedAt.isAfter(now.plus(TOLERANCE)));
        this.unitId = unit;
        this.observedAt = observedAt;
        this.sky = told.getSky();
        this.temperature = told.getTemperature().setScale(1, RoundingMode.HALF_UP);
        this.windDirection = told.getWindDirection();
        this.windForce = told.getWindForce();
        this.humidity = told.getHumidity();
        this.rain = told.getRain().setScale(1, RoundingMode.HALF_UP);
        this.airIndex = told.getAirIndex();
        this.source = source;
        this.writtenAt = now;
    }

    public Instant staleAt() {
        return observedAt.plus(FRESH);
    }

    public ObservationView view(Instant now) {
        return new ObservationView(
                observedAt,
                sky,
                temperature,
                windDirection,
                windForce,
                humidity,
                rain,
                airIndex,
                source,
                !now.isBefore(staleAt()));
    }
}
