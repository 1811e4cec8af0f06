package org.zhengtong.portal.weather;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The forecast of the coming days; a day that is there already is replaced. */
public class PublishForecast implements Serializable {

    /** How many days it reaches, today among them. */
    public static final int DAYS = 5;

    private static final long serialVersionUID = 1L;

    @Valid
    @NotEmpty(message = "{weather.input.days.required}")
    @Size(max = DAYS, message = "{weather.input.days.required}")
    private List<ForecastDay> days = new ArrayList<>();

    public List<ForecastDay> getDays() {
        return days;
    }

    public void setDays(List<ForecastDay> days) {
        this.days = days;
    }
}
