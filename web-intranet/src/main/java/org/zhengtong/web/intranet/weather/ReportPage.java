package org.zhengtong.web.intranet.weather;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.zhengtong.portal.weather.FeedView;
import org.zhengtong.portal.weather.ForecastDay;
import org.zhengtong.portal.weather.ForecastView;
import org.zhengtong.portal.weather.ObservationView;
import org.zhengtong.portal.weather.PublishForecast;
import org.zhengtong.portal.weather.ReportObservation;
import org.zhengtong.portal.weather.SkyCondition;
import org.zhengtong.portal.weather.WindDirection;
import org.zhengtong.portal.weather.boundary.WeatherBoard;
import org.zhengtong.portal.weather.boundary.WeatherDesk;
import org.zhengtong.web.errors.News;
import org.zhengtong.web.forms.Option;
import org.zhengtong.web.pages.Language;
import org.zhengtong.web.pages.Redirect;
import org.zhengtong.web.words.Words;

/** What was observed last, what is foretold, how the feed does; and the forms of a reading and of a forecast. */
@Named
@ViewScoped
public class ReportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient WeatherDesk desk;

    @Inject
    transient WeatherBoard board;

    @Inject
    transient Clock clock;

    private final ReportObservation observation = new ReportObservation();
    private final PublishForecast forecast = new PublishForecast();

    @PostConstruct
    void begin() {
        var today = LocalDate.now(clock);
        observation.setDay(today);
        observation.setTime(LocalTime.now(clock).withMinute(0).withSecond(0).withNano(0));
        var known = board.forecast();
        forecast.setDays(IntStream.range(0, PublishForecast.DAYS)
                .mapToObj(today::plusDays)
                .map(day -> known.stream()
                        .filter(each -> each.day().equals(day))
                        .findFirst()
                        .map(ForecastDay::of)
                        .orElseGet(() -> ForecastDay.of(day)))
                .toList());
    }

    /** Whoever may not report does not see the forms either. */
    public void requireRight() {
        desk.feed();
    }

    public void observe() {
        desk.observe(observation);
        News.tell("weather_index.done.observed");
        Redirect.to("/weather/");
    }

    public void foretell() {
        desk.foretell(forecast);
        News.tell("weather_index.done.foretold");
        Redirect.to("/weather/");
    }

    public void readFeed() {
        desk.readFeed();
        News.tell("weather_index.done.asked");
        Redirect.to("/weather/");
    }

    public ObservationView getNow() {
        return board.now().orElse(null);
    }

    public List<ForecastView> getKnown() {
        return board.forecast();
    }

    public FeedView getFeed() {
        return desk.feed();
    }

    public ReportObservation getObservation() {
        return observation;
    }

    public PublishForecast getForecast() {
        return forecast;
    }

    public List<Option> getSkies() {
        return Option.of(words(), SkyCondition.values());
    }

    public List<Option> getDirections() {
        return Option.of(words(), WindDirection.values());
    }

    private static Words words() {
        return Words.in(Language.current());
    }
}
