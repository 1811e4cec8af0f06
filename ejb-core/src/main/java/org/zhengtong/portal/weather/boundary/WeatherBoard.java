package org.zhengtong.portal.weather.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtong.kernel.Page;
import org.zhengtong.platform.security.identity.DataScope;
import org.zhengtong.portal.weather.ForecastView;
import org.zhengtong.portal.weather.ObservationView;
import org.zhengtong.portal.weather.PublishForecast;
import org.zhengtong.portal.weather.WarningNumber;
import org.zhengtong.portal.weather.WarningView;
import org.zhengtong.portal.weather.control.Forecasts;
import org.zhengtong.portal.weather.control.Observations;
import org.zhengtong.portal.weather.control.Warnings;

/** The weather as everybody may see it. */
@Stateless
@DenyAll
public class WeatherBoard {

    private static final Duration A_DAY = Duration.ofHours(24);
    private static final int MOST_READINGS = 200;

    @Inject
    Observations observations;

    @Inject
    Forecasts forecasts;

    @Inject
    Warnings warnings;

    @Inject
    Clock clock;

    /** The last reading, which says of itself whether it is old. */
    @PermitAll
    public Optional<ObservationView> now() {
        return observations.latest().map(each -> each.view(clock.instant()));
    }

    /** The last twenty-four hours, in the order of time. */
    @PermitAll
    public List<ObservationView> lastDay() {
        var now = clock.instant();
        return observations.since(now.minus(A_DAY), MOST_READINGS).stream()
                .map(each -> each.view(now))
                .toList();
    }

    /** Today and the days after it, as far as something is foretold. */
    @PermitAll
    public List<ForecastView> forecast() {
        return forecasts.from(LocalDate.now(clock), PublishForecast.DAYS).stream()
                .map(each -> each.view())
                .toList();
    }

    /** All readings, the latest first. */
    @PermitAll
    public Page<ObservationView> history(Page.Request page) {
        var now = clock.instant();
        return observations.page(page).map(each -> each.view(now));
    }

    /** The gravest first. */
    @PermitAll
    public List<WarningView> inForce() {
        var now = clock.instant();
        return warnings.inForce(now).stream().map(each -> each.view(now)).toList();
    }

    /** Also those that are over, the latest first. */
    @PermitAll
    public Page<WarningView> warnings(Page.Request page) {
        var now = clock.instant();
        return warnings.page(DataScope.COUNTY, page).map(each -> each.view(now));
    }

    @PermitAll
    public WarningView warning(WarningNumber number) {
        return warnings.get(number).view(clock.instant());
    }
}
