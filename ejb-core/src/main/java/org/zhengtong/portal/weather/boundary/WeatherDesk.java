package org.zhengtong.portal.weather.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import org.zhengtong.kernel.Audited;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.portal.weather.FeedView;
import org.zhengtong.portal.weather.PublishForecast;
import org.zhengtong.portal.weather.ReportObservation;
import org.zhengtong.portal.weather.WeatherSource;
import org.zhengtong.portal.weather.control.Feeds;
import org.zhengtong.portal.weather.control.Office;
import org.zhengtong.portal.weather.control.Recording;
import org.zhengtong.portal.weather.entity.Feed;

/** The weather office writes down what it sees and what it expects, and looks after the feed. */
@Stateless
@DenyAll
public class WeatherDesk {

    private static final String REPORT = "weather.report";

    @Inject
    Recording recording;

    @Inject
    Office office;

    @Inject
    Feeds feeds;

    @Inject
    Settings settings;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    @RolesAllowed(REPORT)
    @Audited("weather.observe")
    public void observe(@Valid ReportObservation told) {
        recording.observe(office.unitFor(REPORT), told, WeatherSource.OFFICE);
    }

    @RolesAllowed(REPORT)
    @Audited("weather.foretell")
    public void foretell(@Valid PublishForecast told) {
        recording.foretell(office.unitFor(REPORT), told.getDays(), WeatherSource.OFFICE);
    }

    @RolesAllowed(REPORT)
    public FeedView feed() {
        return feeds.find().orElseGet(() -> new Feed(Feed.ONE)).view(settings.text(Setting.WEATHER_FEED_ADDRESS));
    }

    /** Now, not at its next time. */
    @RolesAllowed(REPORT)
    @Audited("weather.read-feed")
    public void readFeed() {
        agenda.schedule(FeedWork.KIND, Feed.ONE, "", clock.instant());
    }
}
