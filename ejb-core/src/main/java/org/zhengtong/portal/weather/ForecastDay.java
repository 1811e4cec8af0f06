package org.zhengtong.portal.weather;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** A day of the forecast as it is written down. */
public class ForecastDay implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "{weather.input.when.required}")
    private LocalDate day;

    @NotNull(message = "{weather.input.sky.required}")
    private SkyCondition skyByDay;

    @NotNull(message = "{weather.input.sky.required}")
    private SkyCondition skyByNight;

    @NotNull(message = "{weather.input.number.required}")
    @Min(value = -60, message = "{weather.input.temperature}")
    @Max(value = 60, message = "{weather.input.temperature}")
    private Integer low;

    @NotNull(message = "{weather.input.number.required}")
    @Min(value = -60, message = "{weather.input.temperature}")
    @Max(value = 60, message = "{weather.input.temperature}")
    private Integer high;

    @NotNull(message = "{weather.input.wind.required}")
    private WindDirection windDirection;

    @NotNull(message = "{weather.input.number.required}")
    @Min(value = 0, message = "{weather.input.force}")
    @Max(value = 17, message = "{weather.input.force}")
    private Integer windForce;

    public static ForecastDay of(LocalDate day) {
        var empty = new ForecastDay();
        empty.day = day;
        return empty;
    }

    public static ForecastDay of(ForecastView view) {
        var filled = of(view.day());
        filled.skyByDay = view.skyByDay();
        filled.skyByNight = view.skyByNight();
        filled.low = view.low();
        filled.high = view.high();
        filled.windDirection = view.windDirection();
        filled.windForce = view.windForce();
        return filled;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public SkyCondition getSkyByDay() {
        return skyByDay;
    }

    public void setSkyByDay(SkyCondition skyByDay) {
        this.skyByDay = skyByDay;
    }

    public SkyCondition getSkyByNight() {
        return skyByNight;
    }

    public void setSkyByNight(SkyCondition skyByNight) {
        this.skyByNight = skyByNight;
    }

    public Integer getLow() {
        return low;
    }

    public void setLow(Integer low) {
        this.low = low;
    }

    public Integer getHigh() {
        return high;
    }

    public void setHigh(Integer high) {
        this.high = high;
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
}
