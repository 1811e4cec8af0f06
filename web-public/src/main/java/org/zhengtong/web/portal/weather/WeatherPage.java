package org.zhengtong.web.portal.weather;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.zhengtong.kernel.Page;
import org.zhengtong.portal.weather.ForecastView;
import org.zhengtong.portal.weather.ObservationView;
import org.zhengtong.portal.weather.WarningView;
import org.zhengtong.portal.weather.boundary.WeatherBoard;

/** The weather now, of the last day and of the days to come, and the latest warnings. */
@Named
@RequestScoped
public class WeatherPage {

    private static final int LAST_WARNINGS = 5;

    @Inject
    WeatherBoard board;

    private ObservationView now;
    private List<ObservationView> hours;
    private List<ForecastView> days;
    private List<WarningView> past;

    /** Null if nobody has ever observed anything. */
    public ObservationView getNow() {
        if (now == null) {
            now = board.now().orElse(null);
        }
        return now;
    }

    public List<ObservationView> getHours() {
        if (hours == null) {
            hours = board.lastDay();
        }
        return hours;
    }

    public TemperatureCurve getCurve() {
        return TemperatureCurve.of(getHours());
    }

    public List<ForecastView> getDays() {
        if (days == null) {
            days = board.forecast();
        }
        return days;
    }

    /** The latest that are over. */
    public List<WarningView> getPast() {
        if (past == null) {
            past = board.warnings(new Page.Request(0, LAST_WARNINGS * 2)).rows().stream()
                    .filter(each -> !each.inForce())
                    .limit(LAST_WARNINGS)
                    .toList();
        }
        return past;
    }
}
