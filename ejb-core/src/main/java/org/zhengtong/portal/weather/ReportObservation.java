package org.zhengtong.portal.weather;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A reading as it is written down. */
public class ReportObservation implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "{weather.input.when.required}")
    private LocalDate day;

    @NotNull(message = "{weather.input.when.required}")
    private LocalTime time;

    @NotNull(message = "{weather.input.sky.required}")
    private SkyCondition sky;

    @NotNull(message = "{weather.input.number.required}")
    @DecimalMin(value = "-60", message = "{weather.input.temperature}")
    @DecimalMax(value = "60", message = "{weather.input.temperature}")
    private BigDecimal temperature;

    @NotNull(message = "{weather.input.wind.required}")
    private WindDirection windDirection;

    @NotNull(message = "{weather.input.number.required}")
    @Min(value = 0, message = "{weather.input.force}")
    @Max(value = 17, message = "{weather.input.force}")
    private Integer windForce;

    @NotNull(message = "{weather.input.number.required}")
    @Min(value = 0, message = "{weather.input.humidity}")
    @Max(value = 100, message = "{weather.input.humidity}")
    private Integer humidity;

    @NotNull(message = "{weather.input.number.required}")
    @DecimalMin(value = "0", message = "{weather.input.rain}")
    @DecimalMax(value = "500", message = "{weather.input.rain}")
    private BigDecimal rain = BigDecimal.ZERO;

    @Min(value = 0, message = "{weather.input.air}")
    @Max(value = 999, message = "{weather.input.air}")
    private Integer airIndex;

    /** @param at in the zone of the county */
    public Instant observedAt(ZoneId at) {
        return day.atTime(time).atZone(at).toInstant();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public SkyCondition getSky() {
        return sky;
    }

    public void setSky(SkyCondition sky) {
        this.sky = sky;
    }

    public BigDecimal getTemperature() {
        return temperature;
    }

    public void setTemperature(BigDecimal temperature) {
        this.temperature = temperature;
    }

    public WindDirection getWindDirection() {
        return windDirection;
    }

    public void setWindDirection(WindDirection windDirection) {
        this.windDirection = windDirection;
    }

    public Integer getWindForce() {
        return windForce;
    }

    public void setWindForce(Integer windForce) {
        this.windForce = windForce;
    }

    public Integer getHumidity() {
        return humidity;
    }

    public void setHumidity(Integer humidity) {
        this.humidity = humidity;
    }

    public BigDecimal getRain() {
        return rain;
    }

    public void setRain(BigDecimal rain) {
        this.rain = rain;
    }

    /** Null where it is not measured. */
    public Integer getAirIndex() {
        return airIndex;
    }

    public void setAirIndex(Integer airIndex) {
        this.airIndex = airIndex;
    }
}
