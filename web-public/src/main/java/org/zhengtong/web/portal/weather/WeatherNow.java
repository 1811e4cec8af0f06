package org.zhengtong.web.portal.weather;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.portal.weather.ForecastView;
import org.zhengtong.portal.weather.ObservationView;
import org.zhengtong.portal.weather.WarningView;
import org.zhengtong.portal.weather.boundary.WeatherBoard;

/** What every page says of the weather. It says nothing where nothing can be read, so that error pages still stand. */
@Named
@RequestScoped
public class WeatherNow {

    private static final Logger LOG = LoggerFactory.getLogger(WeatherNow.class);

    /** More would push the page itself out of sight; all of them stand on the page of the weather. */
    private static final int MOST_BANNERS = 3;

    /** As many days as a block of the home page has room for, today among them. */
    private static final int FEW_DAYS = 3;

    @Inject
    WeatherBoard board;

    private Optional<ObservationView> reading;
    private List<ForecastView> days;
    private List<WarningView> warnings;

    public List<WarningView> getWarnings() {
        if (warnings == null) {
            warnings = orElse(board::inForce, List.of());
        }
        return warnings;
    }

    public List<WarningView> getBanners() {
        return getWarnings().stream().limit(MOST_BANNERS).toList();
    }

    /** Null if there is none, or none that still says how it is now. */
    public ObservationView getReading() {
        if (reading == null) {
            reading = orElse(board::now, Optional.<ObservationView>empty());
        }
        return reading.filter(each -> !each.stale()).orElse(null);
    }

    /** Null if nothing is foretold for today. */
    public ForecastView getToday() {
        return days().stream().findFirst().orElse(null);
    }

    /** Today and the days after it, as far as something is foretold. */
    public List<ForecastView> getAhead() {
        return days().stream().limit(FEW_DAYS).toList();
    }

    private List<ForecastView> days() {
        if (days == null) {
            days = orElse(board::forecast, List.of());
        }
        return days;
    }

    private static <T> T orElse(Supplier<T> read, T nothing) {
        try {
            return read.get();
        } catch (EJBException unreadable) {
            LOG.warn("the weather can't be read", unreadable);
            return nothing;
        }
    }
}
