package org.zhengtong.portal.weather.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhengtong.kernel.PublicPagesStale;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.portal.weather.ForecastDay;
import org.zhengtong.portal.weather.PublishForecast;
import org.zhengtong.portal.weather.ReportObservation;
import org.zhengtong.portal.weather.WeatherRule;
import org.zhengtong.portal.weather.WeatherSource;
import org.zhengtong.portal.weather.entity.Forecast;
import org.zhengtong.portal.weather.entity.Observation;
import org.zhengtong.portal.weather.entity.Warning;

/** Writes down what is told, whoever tells it, and sees to it that every public page shows it. */
@ApplicationScoped
public class Recording {

    /** Work: something in the weather is over; pages that show it are too. */
    public static final String TURN = "weather-turn";

    private static final String READING = "reading";

    @Inject
    Observations observations;

    @Inject
    Forecasts forecasts;

    @Inject
    Warnings warnings;

    @Inject
    Agenda agenda;

    @Inject
    Event<PublicPagesStale> stale;

    @Inject
    Clock clock;

    public void observe(long unit, ReportObservation told, WeatherSource source) {
        var at = told.observedAt(clock.getZone());
        WeatherRule.OBSERVED_TWICE.require(!observations.hasOneAt(at));
        var observation = new Observation(unit, at, told, source, clock.instant());
        observations.add(observation);
        observations.latest().ifPresent(latest -> agenda.schedule(TURN, READING, "", latest.staleAt()));
        stale.fire(PublicPagesStale.ALL);
    }

    /** A feed leaves alone what the office told since the day began; what it still says of yesterday is passed over. */
    public void foretell(long unit, List<ForecastDay> days, WeatherSource source) {
        var today = LocalDate.now(clock);
        var begun = today.atStartOfDay(clock.getZone()).toInstant();
        for (var told : days) {
            var ahead = !told.getDay().isBefore(today) && told.getDay().isBefore(today.plusDays(PublishForecast.DAYS));
            if (!ahead && source == WeatherSource.FEED) {
                continue;
            }
            WeatherRule.DAY_OUT_OF_REACH.require(ahead, PublishForecast.DAYS);
            var known = forecasts.find(told.getDay());
            if (known.isEmpty()) {
                forecasts.add(new Forecast(unit, told, source, clock.instant()));
            } else if (source == WeatherSource.OFFICE || !known.get().standsAgainstFeed(begun)) {
                known.get().tell(unit, told, source, clock.instant());
            }
        }
        stale.fire(PublicPagesStale.ALL);
    }

    public void issue(Warning warning) {
        warnings.add(warning);
        agenda.add(TURN, warning.number().value(), "", warning.endsAt());
        stale.fire(PublicPagesStale.ALL);
    }

    public void lift(Warning warning) {
        agenda.cancel(TURN, warning.number().value());
        stale.fire(PublicPagesStale.ALL);
    }

    /** Whether a reading of that moment is written down already. */
    public boolean knows(Instant at) {
        return observations.hasOneAt(at);
    }
}
