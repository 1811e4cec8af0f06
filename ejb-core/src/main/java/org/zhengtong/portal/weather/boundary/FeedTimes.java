package org.zhengtong.portal.weather.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.zhengtong.platform.management.configuration.Setting;
import org.zhengtong.platform.management.configuration.boundary.Settings;
import org.zhengtong.platform.support.scheduling.Agenda;
import org.zhengtong.portal.weather.entity.Feed;

/** When the feed is read: soon after a start, and then at the interval that is set. */
@Singleton
@Startup
@PermitAll
public class FeedTimes {

    private static final Duration SOON = Duration.ofMinutes(1);

    @Inject
    Agenda agenda;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @PostConstruct
    void begin() {
        agenda.schedule(FeedWork.KIND, Feed.ONE, "", clock.instant().plus(SOON));
    }

    public void again() {
        var wait = Duration.ofMinutes(settings.number(Setting.WEATHER_FEED_MINUTES));
        agenda.schedule(FeedWork.KIND, Feed.ONE, "", clock.instant().plus(wait));
    }
}
